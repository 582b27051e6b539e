import ChevronDown from "lucide-react/icons/chevron-down";
import ChevronUp from "lucide-react/icons/chevron-up";
import type { CSSProperties } from "react";
import type { StageScreen, StandingRow } from "../../../game/night/messages.ts";
import { t } from "../messages/t.ts";
import { evenPages } from "../parts/pages.ts";
import { useTurning } from "../parts/use-turning.ts";
import css from "./Standings.module.css";

type Shown = Extract<StageScreen, { screen: "standings" }>;

/** As many rows as can be read from the back. */
const ROWS = 9;

type Height = CSSProperties & { readonly "--rows": number };

/** The standings as a sign; more than nine turn by themselves. */
export function Standings({ now }: { readonly now: Shown }) {
  const pages = evenPages(now.rows, ROWS);
  const page = useTurning(pages.length, now.after);
  const rows = pages[page] ?? [];
  const before = pages.slice(0, page).reduce((sum, each) => sum + each.length, 0);
  const places = { from: before + 1, to: before + rows.length, of: now.rows.length };
  const height: Height = { "--rows": rows.length };
  return (
    <main className={`stage ${css.standings}`}>
      <header className={css.top}>
        <h1 className="card">{now.after === "" ? t("standings.title") : t("standings.after", { round: now.after })}</h1>
        {pages.length > 1 && <p className="label figure">{t("standings.places", places)}</p>}
      </header>
      <ol key={page} className={`screen sign ${css.board}`} start={before + 1} style={height}>
        {rows.map((row) => (
          <Row key={row.seat} row={row} />
        ))}
      </ol>
    </main>
  );
}

function Row({ row }: { readonly row: StandingRow }) {
  const { place, name, gained, points, colour } = row;
  const sign = gained > 0 ? "+" : gained < 0 ? "−" : "";
  return (
    <li className={place === 1 ? css.first : undefined} data-seat={colour}>
      <span className={css.rank}>{place}</span>
      <span className={css.name}>
        <bdi>{name}</bdi>
      </span>
      <Movement moved={row.moved} />
      <span className={css.gain}>{t("standings.gained", { points: Math.abs(gained), sign })}</span>
      <span className={css.points}>{t("standings.points", { points })}</span>
    </li>
  );
}

function Movement({ moved }: Pick<StandingRow, "moved">) {
  if (moved === null) return <span />;
  if (moved === 0) {
    return (
      <span>
        <span className="unseen">{t("standings.same")}</span>
      </span>
    );
  }
  const Icon = moved > 0 ? ChevronUp : ChevronDown;
  return (
    <span className={css.move}>
      <Icon strokeWidth={3} aria-hidden={true} />
      <span className="unseen">{t(moved > 0 ? "standings.up" : "standings.down")}</span>
      {Math.abs(moved)}
    </span>
  );
}
