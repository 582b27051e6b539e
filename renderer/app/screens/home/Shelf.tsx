import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { Say } from "../../../messages/Say.tsx";
import { PackTitle } from "../../../ui/text/PackTitle.tsx";
import { go } from "../../store/view.ts";
import css from "./Shelf.module.css";

/** More than these are found under New game. */
const MOST_SHOWN = 8;

export function Shelf({ packs }: { readonly packs: readonly PackSummary[] }) {
  return (
    <section className={css.shelf} aria-labelledby="shelf">
      <h2 id="shelf" className="label">
        <Say id="home.shelf" />
      </h2>
      <ul className={css.packs}>
        {packs.slice(0, MOST_SHOWN).map((pack) => (
          <li key={pack.id}>
            <ShelvedPack pack={pack} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ShelvedPack({ pack }: { readonly pack: PackSummary }) {
  const share = pack.questions === 0 ? 0 : pack.answered / pack.questions;
  return (
    <button type="button" className={css.pack} onClick={() => go({ name: "new-game", packId: pack.id })}>
      <span className={css.track}>
        <span style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
      <span className={`card ${css.name}`}>
        <PackTitle pack={pack} />
      </span>
      <span className="label figure">
        <Say id="home.shelf.pack" values={{ questions: pack.questions, answered: pack.answered }} />
      </span>
    </button>
  );
}
