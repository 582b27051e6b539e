import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { ChoiceField } from "../../../ui/field/ChoiceField.tsx";
import { Waiting } from "../../../ui/waiting/Waiting.tsx";
import { useCall } from "../../store/use-call.ts";
import css from "./Nights.module.css";

type SeasonProps = {
  readonly club: string;
  readonly clubs: readonly string[];
  readonly onChoose: (club: string) => void;
};

/** A club's table over all of its nights. */
export function Season({ club, clubs, onChoose }: SeasonProps) {
  const { answer, again } = useCall("nights.season", { club });
  return (
    <section aria-labelledby="season">
      <h2 id="season" className={css.heading}>
        <Say id="nights.season" />
      </h2>
      {clubs.length > 1 && (
        <ChoiceField
          label={<Say id="nights.club" />}
          value={club}
          choices={clubs.map((value) => ({ value, text: value === "" ? t("nights.no-club") : value }))}
          onChange={onChoose}
        />
      )}
      {answer.status === "ready" ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what is scrolled with the keyboard has to take the focus
        <section className={css.scroll} tabIndex={0} aria-labelledby="season">
          <table className={css.table}>
            <thead>
              <tr>
                <th scope="col">
                  <Say id="results.place" />
                </th>
                <th scope="col">
                  <Say id="results.team" />
                </th>
                <th scope="col">
                  <Say id="nights.season.nights" />
                </th>
                <th scope="col">
                  <Say id="nights.season.won" />
                </th>
                <th scope="col">
                  <Say id="nights.season.points" />
                </th>
              </tr>
            </thead>
            <tbody>
              {answer.value.map((row) => (
                <tr key={row.team}>
                  <td>{row.place}</td>
                  <th scope="row">{row.team}</th>
                  <td>{row.nights}</td>
                  <td>{row.won}</td>
                  <td className={css.strong}>{row.seasonPoints}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : (
        <Waiting on={answer} again={again} />
      )}
    </section>
  );
}
