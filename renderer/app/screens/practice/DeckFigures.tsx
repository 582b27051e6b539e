import type { DeckSummary } from "../../../../electron/api/contract/practice.ts";
import { Say } from "../../../messages/Say.tsx";
import { classes } from "../../../ui/classes.ts";
import { dayText } from "./day-text.ts";
import css from "./Practice.module.css";

/** What a deck holds for today. */
export function DeckFigures({ summary: { counts, deck, daysLeft } }: { readonly summary: DeckSummary }) {
  const { due, learning, missed, fresh, waiting } = counts;
  const figures = [
    { id: "practice.due", value: due },
    { id: "practice.learning", value: learning },
    { id: "practice.missed", value: missed },
    { id: "practice.fresh", value: fresh },
  ] as const;
  const shown = figures.filter(({ value }) => value > 0);
  return (
    <>
      {shown.length === 0 ? (
        <p className="soft">
          <Say id="practice.nothing" />
        </p>
      ) : (
        <dl className={`figure ${css.figures}`}>
          {shown.map(({ id, value }) => (
            <div key={id} className={classes(id === "practice.due" && css.lead)}>
              <dt>
                <Say id={id} />
              </dt>
              <dd className="sign">{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {waiting > 0 && (
        <p className="soft">
          <Say id="practice.waiting" values={{ waiting }} />
        </p>
      )}
      {daysLeft !== null && deck.readyBy !== null && (
        <p className={css.ready}>
          <Say id="practice.days-left" values={{ days: daysLeft, day: dayText(deck.readyBy) }} />
        </p>
      )}
    </>
  );
}
