import { useEffect } from "react";
import { standings } from "../../../../game/hot-seat/standings.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { House } from "../../../ui/house/House.tsx";
import { MainBar } from "../../../ui/house/MainBar.tsx";
import { Initial } from "../../../ui/person/Initial.tsx";
import { ScreenTitle } from "../../../ui/text/ScreenTitle.tsx";
import { type Table, useTable } from "../../hot-seat/table.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { go } from "../../store/view.ts";
import { Misses } from "../result/Misses.tsx";
import css from "./HotSeat.module.css";

const again = () => go({ name: "hot-seat" });
const home = () => go({ name: "home" });

/** Who won, and how everybody did. */
export default function HotSeatResultScreen() {
  const table = useTable((store) => store.table);
  useEffect(() => {
    if (table === null) home();
  }, [table]);
  useActions({ "go-on": again, leave: home });
  return <House bar={<MainBar />}>{table !== null && <Standings table={table} />}</House>;
}

function Standings({ table }: { readonly table: Table }) {
  const rows = standings(table.state);
  const winners = rows.filter(({ place }) => place === 1).map(({ name }) => name);
  const values = { count: winners.length, names: new Intl.ListFormat("en-GB").format(winners) };
  return (
    <section className={css.result}>
      <ScreenTitle window={t("hot-seat.result")} className={`card ${css.winner}`}>
        <Say id="hot-seat.winner" values={values} />
      </ScreenTitle>
      <table className={css.table}>
        <thead>
          <tr>
            {(["place", "name", "right", "points"] as const).map((column) => (
              <th key={column} scope="col">
                <Say id={`hot-seat.column.${column}`} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.seat}>
              <td className="figure">{t("hot-seat.place", { place: row.place })}</td>
              <th scope="row">
                <span className={css.player}>
                  <Initial person={row} /> {row.name}
                </span>
              </th>
              <td className="figure">{t("hot-seat.right", { right: row.right, of: row.answered })}</td>
              <td className="figure">{t("game.points", { points: row.points })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={css.acts}>
        <Button look="lamp" hint="go-on" onPress={again}>
          <Say id="hot-seat.again" />
        </Button>
        <Button look="quiet" hint="leave" onPress={home}>
          <Say id="hot-seat.home" />
        </Button>
      </div>
      <ForLater table={table} />
    </section>
  );
}

/** What each of them missed. */
function ForLater({ table }: { readonly table: Table }) {
  const missed = table.state.places
    .map((place) => ({ place, count: place.game.answers.filter(({ right }) => !right).length }))
    .filter(({ count }) => count > 0);
  if (missed.length === 0) return null;
  return (
    <div className={css.later}>
      <p className="soft">
        <Say id="hot-seat.later" />
      </p>
      {missed.map(({ place, count }) => (
        <Misses
          key={place.person}
          game={{ state: place.game, questions: table.pack.questions }}
          title={<Say id="hot-seat.misses" values={{ name: place.name, count }} />}
        />
      ))}
    </div>
  );
}
