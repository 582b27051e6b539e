import type { NightResultsData } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { truthText } from "../../game/answer-text.ts";
import css from "./NightResults.module.css";

/** A statement's two answers come as data. */
function worded(kind: NightResultsData["answers"][number]["kind"], text: string): string {
  return kind === "truth" ? truthText(text.startsWith("true")) : text;
}

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
        {missed.map(({ round, number, kind, prompt, given, right }) => (
          <li key={`${round}-${number}`}>
            <span className={`card ${css.prompt}`}>{prompt}</span>
            <span className="label">
              {given === "" ? (
                <Say id="results.right" values={{ right: worded(kind, right) }} />
              ) : (
                <Say id="results.given" values={{ given: worded(kind, given), right: worded(kind, right) }} />
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
