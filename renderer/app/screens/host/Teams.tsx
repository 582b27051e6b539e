import type { HostSeat, HostView } from "../../../../game/night/host-view.ts";
import { Say } from "../../../messages/Say.tsx";
import { Bulbs } from "../../../ui/count/Bulbs.tsx";
import { SeatTile } from "./SeatTile.tsx";
import { seatLine } from "./seat-line.ts";
import css from "./Teams.module.css";

/** Beyond so many the figure says it better than lights. */
const MOST_BULBS = 30;

/** Who is there, who has answered. */
export function Teams({ view }: { readonly view: HostView }) {
  const { seats, answered } = view;
  const asks = view.phase === "open" || view.phase === "closed" || view.phase === "tie-open";
  const of = asks ? answering(view).length : seats.length;
  return (
    <section aria-labelledby="teams">
      <div className={css.head}>
        <h2 id="teams" className={`figure ${css.heading}`}>
          {asks ? <Say id="host.answered" values={{ answered, of }} /> : <Say id="host.here" values={counts(seats)} />}
        </h2>
        {asks && of <= MOST_BULBS && <Bulbs lit={answered} of={of} />}
      </div>
      <ul className={`figure ${css.teams}`}>
        {seats.map((seat) => (
          <SeatTile key={seat.seat} seat={seat} line={seatLine(seat, view)} />
        ))}
      </ul>
    </section>
  );
}

/** Those whose answers are waited for: paper is marked later. */
function answering({ seats, phase, stage }: HostView): readonly unknown[] {
  return phase === "tie-open" && stage.screen === "tie" ? stage.names : seats.filter(({ paper }) => !paper);
}

function counts(seats: readonly HostSeat[]): { readonly teams: number; readonly lost: number } {
  return { teams: seats.length, lost: seats.filter(({ paper, phones }) => !paper && phones === 0).length };
}
