import type { Person } from "../../../../electron/api/contract/persons.ts";
import { FEWEST_SEATS, MOST_SEATS } from "../../../../game/hot-seat/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Initial } from "../../../ui/person/Initial.tsx";
import css from "./HotSeat.module.css";

type SeatChoiceProps = {
  readonly persons: readonly Person[];
  readonly chosen: readonly number[];
  readonly onChoose: (chosen: readonly number[]) => void;
};

/** Who plays, in the order of the list. */
export function SeatChoice({ persons, chosen, onChoose }: SeatChoiceProps) {
  const toggle = (id: number, on: boolean) => onChoose(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  const isWrong = chosen.length < FEWEST_SEATS || chosen.length > MOST_SEATS;
  return (
    <fieldset className={css.seats}>
      <legend className={css.legend}>
        <Say id="hot-seat.who" />
      </legend>
      {persons.map((person) => {
        const name = person.name || t("persons.first");
        return (
          <label key={person.id} className={css.seat}>
            <input
              type="checkbox"
              checked={chosen.includes(person.id)}
              onChange={({ target }) => toggle(person.id, target.checked)}
            />
            <Initial person={{ ...person, name }} />
            {name}
          </label>
        );
      })}
      <p role="status" className={css.note}>
        {isWrong && <Say id="hot-seat.how-many" />}
      </p>
    </fieldset>
  );
}
