import type { ComponentProps } from "react";
import css from "./CoveringInput.module.css";

/** The input of a drawn control: unseen, and as large as the label around it, so that the whole of it can be pressed. */
export function CoveringInput(props: Omit<ComponentProps<"input">, "className">) {
  return <input className={css.input} {...props} />;
}
