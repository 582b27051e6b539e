import type { HostView } from "../../../../game/night/host-view.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import css from "./SidePanel.module.css";

/** Where the teams stand, as of what has been revealed. */
export function StandingsPanel({ view: { standings, phase } }: { readonly view: HostView }) {
  if (standings.length === 0 || phase === "lobby") return null;
  return (
    <section aria-labelledby="standings">
      <h2 id="standings" className={css.heading}>
        <Say id="host.table" />
      </h2>
      <ol className={`figure ${css.rows}`}>
        {standings.map(({ seat, place, name, points, moved }) => (
          <li key={seat} className={css.row}>
            <span className={`sign ${css.place}`}>
              <Say id="host.place" values={{ place }} />
            </span>
            <span>{name}</span>
            <Moved moved={moved} />
            <span className={css.points}>
              <Say id="host.points" values={{ points }} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Moved({ moved }: { readonly moved: number | null }) {
  if (moved === null || moved === 0) return <span className={`label ${css.moved}`} />;
  const way = moved > 0 ? "up" : "down";
  const places = Math.abs(moved);
  return (
    <span className={`label ${css.moved}`} role="img" aria-label={t(`host.moved.${way}.said`, { places })}>
      <Say id={`host.moved.${way}`} values={{ places }} />
    </span>
  );
}
