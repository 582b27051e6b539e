import type { NightResultsData } from "../../../../electron/api/contract/nights.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { classes } from "../../../ui/classes.ts";
import css from "./NightResults.module.css";

type Standing = NightResultsData["standings"][number];
type StandingsTableProps = {
  readonly standings: readonly Standing[];
  readonly team: string | null;
  readonly onChoose: (team: string) => void;
};

/** Every team's points, round by round. A team pressed shows what it missed. */
export function StandingsTable({ standings, team, onChoose }: StandingsTableProps) {
  const rounds = Math.max(...standings.map((row) => row.rounds.length));
  const extra = standings.some(({ start, adjusted }) => start !== 0 || adjusted !== 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled with the keyboard has to take the focus
    <section className={css.scroll} tabIndex={0} aria-label={t("results.standings")}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">
              <Say id="results.place" />
            </th>
            <th scope="col">
              <Say id="results.team" />
            </th>
            {Array.from({ length: rounds }, (_, index) => index + 1).map((round) => (
              <th key={round} scope="col">
                <Say id="results.round" values={{ round }} />
              </th>
            ))}
            {extra && (
              <th scope="col">
                <Say id="results.extra" />
              </th>
            )}
            <th scope="col">
              <Say id="results.points" />
            </th>
          </tr>
        </thead>
        <tbody>
          {standings.map((row) => (
            <Row key={row.team} row={row} extra={extra} chosen={row.team === team} onChoose={onChoose} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type RowProps = {
  readonly row: Standing;
  readonly extra: boolean;
  readonly chosen: boolean;
  readonly onChoose: (team: string) => void;
};

function Row({ row: { place, team, points, start, adjusted, joker, rounds }, extra, chosen, onChoose }: RowProps) {
  return (
    <tr>
      <td className="sign">{place}</td>
      <th scope="row">
        <button type="button" className={css.team} aria-pressed={chosen} onClick={() => onChoose(team)}>
          {team}
        </button>
      </th>
      {rounds.map((gained, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a round is its place in the night
        <td key={index} className={classes(joker === index + 1 && css.joker)}>
          {joker === index + 1 ? <Say id="results.joker" values={{ points: gained }} /> : gained}
        </td>
      ))}
      {extra && <td>{start + adjusted}</td>}
      <td className={css.total}>{points}</td>
    </tr>
  );
}
