import type { ComponentProps, CSSProperties } from "react";
import { classes } from "../classes.ts";
import css from "./Columns.module.css";

type ColumnsProps = Omit<ComponentProps<"div">, "style"> & {
  /** How the two share the room, "2.4 1": they stand below each other where it is too narrow. */
  readonly shares: `${number} ${number}`;
};

type Shares = CSSProperties & { readonly [name: `--${string}`]: string };

/** Two columns of a room. */
export function Columns({ shares, className, ...rest }: ColumnsProps) {
  const [first, second] = shares.split(" ");
  const style: Shares = { "--first": `${first}fr`, "--second": `${second}fr` };
  return <div className={classes(css.columns, className)} style={style} {...rest} />;
}
