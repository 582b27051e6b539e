import type { StageScreen, StageView, StandingRow } from "../../../game/night/messages.ts";
import { Curtains } from "../../ui/house/Curtains.tsx";
import { t } from "../messages/t.ts";
import { Fit } from "../parts/Fit.tsx";
import { evenPages } from "../parts/pages.ts";
import { TitleCard } from "../parts/TitleCard.tsx";
import { useTurning } from "../parts/use-turning.ts";
import css from "./Podium.module.css";

type PodiumProps = {
  readonly now: Extract<StageScreen, { screen: "end" }>;
  readonly night: StageView["night"];
};

/** Rows below the podium that are on view at once. */
const BELOW = 6;

/** The first three as they stand on the steps, everybody else in turn below. */
export function Podium({ now, night }: PodiumProps) {
  const [first, second, third] = now.rows;
  const rest = evenPages(now.rows.slice(3), BELOW);
  const page = useTurning(rest.length, "podium");
  if (first === undefined) return <TitleCard title={night.title} below={t("end.empty")} />;
  const isShared = second?.place === 1;
  return (
    <main className={`stage ${css.podium}`}>
      <Curtains />
      <h1 className="card">{t(isShared ? "end.title.shared" : "end.title")}</h1>
      <ol className={css.steps}>
        <Step row={first} look={css.first} />
        {second !== undefined && <Step row={second} look={css.second} />}
        {third !== undefined && <Step row={third} look={css.third} />}
      </ol>
      {rest.length > 0 && (
        <ol key={page} className={css.rest} start={4}>
          {(rest[page] ?? []).map(({ seat, place, name, points }) => (
            <li key={seat}>
              <span>{place}</span>
              <span className={css.name}>
                <bdi>{name}</bdi>
              </span>
              <span className="figure">{t("standings.points", { points })}</span>
            </li>
          ))}
        </ol>
      )}
    </main>
  );
}

function Step({ row, look = "" }: { readonly row: StandingRow; readonly look: string | undefined }) {
  const { place, name, points } = row;
  return (
    <li className={place === 1 ? `screen ${look}` : `${css.step} ${look}`}>
      <span className={`sign ${css.place}`}>{place}</span>
      <Fit className={css.box}>
        <bdi className={`sign ${css.winner}`}>{name}</bdi>
      </Fit>
      <span className="label figure">{t("end.points", { points })}</span>
    </li>
  );
}
