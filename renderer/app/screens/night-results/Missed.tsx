import type { NightResultsData } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import css from "./NightResults.module.css";

/** What a team got wrong or left out, with the answers. */
export function Missed({ results, team }: { readonly results: NightResultsData; readonly team: string }) {
  const missed = results.answers.filter(
    (row) => row.team === team && (row.outcome === "wrong" || row.outcome === "none"),
  );
  return (
    <section aria-labelledby="missed">
      <h2 id="missed" className={css.heading}>
        <Say id="results.missed" values={{ team, missed: missed.length }} />
      </h2>
      <ol className={css.missed}>
        {missed.map(({ round, number, prompt, given, right }) => (
          <li key={`${round}-${number}`}>
            <span className={`card ${css.prompt}`}>{prompt}</span>
            <span className="label">
              {given === "" ? (
                <Say id="results.right" values={{ right }} />
              ) : (
                <Say id="results.given" values={{ given, right }} />
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
