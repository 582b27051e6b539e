import Check from "lucide-react/icons/check";
import type { ReactNode } from "react";
import { classes } from "../../ui/classes.ts";
import { letterAt } from "../../ui/option/letters.ts";
import { OptionMark } from "../../ui/option/OptionMark.tsx";
import { t } from "../messages/t.ts";
import { Fit } from "./Fit.tsx";
import css from "./Plate.module.css";

/** Text of so few letters is rather set smaller than broken over two lines. */
const SHORT = 14;

type PlateProps = {
  /** Null of an answer that was written. */
  readonly place: number | null;
  readonly text: string;
  /** Open before the reveal; then the right one is lit and the rest is dark. */
  readonly state: "open" | "right" | "off";
  /** How many teams chose it, and of how many; null before the reveal. */
  readonly count: { readonly teams: number; readonly of: number } | null;
};

/** An option, in the place that it keeps from question to reveal. */
export function Plate({ place, text, state, count }: PlateProps): ReactNode {
  return (
    <li className={classes(css.plate, css[state])}>
      {place !== null && <OptionMark letter={letterAt(place)} outlined={state === "right"} />}
      <Fit className={css.fit}>
        <span className={classes(css.text, text.length <= SHORT && css.short)}>{text}</span>
      </Fit>
      {count !== null && (
        <span className={css.count}>
          {state === "right" && <Check className="icon" strokeWidth={2.5} aria-label={t("reveal.right")} />}
          <span className="sign">{count.teams}</span>
          <span className="unseen">{t("reveal.teams", { count: count.teams })}</span>
        </span>
      )}
      {count !== null && <Share teams={count.teams} of={count.of} />}
    </li>
  );
}

/** How large a part of the room chose it, as a line of light; the number stands beside it. */
function Share({ teams, of }: { readonly teams: number; readonly of: number }) {
  return <i className={css.share} style={{ inlineSize: `${of === 0 ? 0 : (100 * teams) / of}%` }} aria-hidden="true" />;
}
