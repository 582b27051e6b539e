import type { ComponentProps } from "react";
import { classes } from "../classes.ts";
import css from "./Screen.module.css";

/** The lit cream surface: what to look at. At most one in a view. */
export function Screen({ className, ...rest }: ComponentProps<"section">) {
  return <section className={classes(css.screen, className)} {...rest} />;
}
