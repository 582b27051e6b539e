import { type FormEvent, useState } from "react";
import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import type { Person } from "../../../../electron/api/contract/persons.ts";
import { FEWEST_SEATS, MOST_SEATS } from "../../../../game/hot-seat/model.ts";
import { MODES, type Mode } from "../../../../game/solo/model.ts";
import { Say } from "../../../messages/Say.tsx";
import { t } from "../../../messages/t.ts";
import { Button } from "../../../ui/button/Button.tsx";
import { RadioChip, RadioChips } from "../../../ui/radio/RadioChips.tsx";
import { Columns } from "../../../ui/room/Columns.tsx";
import { hasCount } from "../../game/modes.ts";
import { beginTable } from "../../hot-seat/begin-table.ts";
import { useActions } from "../../keyboard/use-actions.ts";
import { PackChoice } from "../new-game/PackChoice.tsx";
import css from "./HotSeat.module.css";
import { SeatChoice } from "./SeatChoice.tsx";

type HotSeatFormProps = {
  readonly packs: readonly PackSummary[];
  readonly first: PackSummary;
  readonly persons: readonly Person[];
};

/** For each person. */
const COUNTS = [3, 5, 10] as const;

/** Who plays, over which pack, how and how long. */
export function HotSeatForm({ packs, first, persons }: HotSeatFormProps) {
  const [pack, setPack] = useState(first);
  const [chosen, setChosen] = useState<readonly number[]>(persons.slice(0, MOST_SEATS).map(({ id }) => id));
  const [mode, setMode] = useState<Mode>("classic");
  const [count, setCount] = useState<number>(5);
  const seats = persons
    .filter(({ id }) => chosen.includes(id))
    .map(({ id, name, colour }) => ({ person: id, name: name || t("persons.first"), colour }));
  const ready = seats.length >= FEWEST_SEATS && seats.length <= MOST_SEATS;
  const begin = () => {
    if (ready) void beginTable(pack, { seats, mode, count });
  };
  function submit(event: FormEvent): void {
    event.preventDefault();
    begin();
  }
  useActions({ "go-on": begin });
  return (
    <form onSubmit={submit}>
      <Columns shares="1 1.15">
        <PackChoice packs={packs} chosen={pack} onChoose={setPack} />
        <div className={css.how}>
          <SeatChoice persons={persons} chosen={chosen} onChoose={setChosen} />
          <RadioChips legend={<Say id="new-game.mode" />} note={mode === "clock" && <Say id="hot-seat.clock" />}>
            {MODES.map((each) => (
              <RadioChip key={each} name="mode" checked={each === mode} onChoose={() => setMode(each)}>
                <Say id={`mode.${each}`} />
              </RadioChip>
            ))}
          </RadioChips>
          {hasCount(mode) && (
            <RadioChips legend={<Say id="hot-seat.count" />}>
              {COUNTS.map((each) => (
                <RadioChip key={each} name="count" checked={each === count} onChoose={() => setCount(each)}>
                  <Say id="new-game.count.option" values={{ count: each }} />
                </RadioChip>
              ))}
            </RadioChips>
          )}
          <Button type="submit" look="lamp" hint="go-on" className={css.begin} disabled={!ready}>
            <Say id="new-game.begin" />
          </Button>
        </div>
      </Columns>
    </form>
  );
}
