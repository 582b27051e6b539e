import type { ComponentProps } from "react";
import { classes } from "../classes.ts";
import css from "./Intertitle.module.css";

/** A dark card with a double edge, as silent films set what is said. */
export function Intertitle({ className, ...rest }: ComponentProps<"section">) {
  return <section className={classes(css.intertitle, className)} {...rest} />;
}
