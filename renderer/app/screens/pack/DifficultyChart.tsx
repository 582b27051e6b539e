import { Say } from "../../../messages/Say.tsx";
import { Pips } from "../../../ui/count/Pips.tsx";
import css from "./DifficultyChart.module.css";
import { byDifficulty } from "./filter.ts";

type DifficultyChartProps = { readonly difficulties: Readonly<Record<string, number>> };

/** A strip that is as much easy, medium and hard as the questions are, with the numbers below. */
export function DifficultyChart({ difficulties }: DifficultyChartProps) {
  const counts = byDifficulty(difficulties);
  return (
    <section className={css.chart} aria-labelledby="by-difficulty">
      <h2 id="by-difficulty" className="unseen">
        <Say id="pack.by-difficulty" />
      </h2>
      <div className={css.strip} aria-hidden="true">
        {counts.map(
          ({ name, count }) => count > 0 && <i key={name} className={css[name]} style={{ flexGrow: count }} />,
        )}
      </div>
      <ul className={css.names}>
        {counts.map(({ name, count }) => (
          <li key={name}>
            <Pips difficulty={name} unnamed />
            <Say id={`difficulty.${name}`} />{" "}
            <b className="sign figure">
              <Say id="pack.count" values={{ count }} />
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}
