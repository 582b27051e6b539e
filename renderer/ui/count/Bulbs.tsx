import { classes } from "../classes.ts";
import css from "./Bulbs.module.css";

/** A small count in light. The number itself always stands beside it, so it is not read out. */
export function Bulbs({ lit, of }: { readonly lit: number; readonly of: number }) {
  return (
    <span className={css.bulbs} aria-hidden="true">
      {Array.from({ length: of }, (_, place) => place).map((place) => (
        <i key={place} className={classes(css.bulb, place < lit && css.on)} />
      ))}
    </span>
  );
}
