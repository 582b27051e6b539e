import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { PackTitle } from "../../../ui/text/PackTitle.tsx";
import { go } from "../../store/view.ts";
import css from "./Bests.module.css";

const MOST_SHOWN = 8;

/** The best game over each pack; a press begins another. */
export function Bests({ packs }: { readonly packs: readonly PackSummary[] }) {
  const played = packs.flatMap((pack) => (pack.best === null ? [] : [{ pack, best: pack.best }]));
  if (played.length === 0) return null;
  return (
    <section className={css.bests} aria-labelledby="bests">
      <h2 id="bests" className={`card ${css.heading}`}>
        <Say id="history.bests" />
      </h2>
      <ul>
        {played.slice(0, MOST_SHOWN).map(({ pack, best }) => (
          <li key={pack.id}>
            <button type="button" className={css.best} onClick={() => go({ name: "new-game", packId: pack.id })}>
              <span className={`card ${css.title}`}>
                <PackTitle pack={pack} />
              </span>{" "}
              <span className={`sign ${css.figure}`}>
                <Say id="history.bests.figure" values={{ right: best.right, of: best.of }} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className="label">
        <Say id="history.bests.about" />
      </p>
    </section>
  );
}
