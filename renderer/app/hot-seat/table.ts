import { create } from "zustand";
import type { HotSeatEvent } from "../../../game/hot-seat/model.ts";
import { type HotSeatState, soloEventsOf } from "../../../game/hot-seat/step.ts";
import type { PackOnTable } from "../game/pack-on-table.ts";
import { useGame } from "../game/store.ts";

/** A game of several people at this computer. The game store shows that of the seat whose question is on the screen. */
export type Table = {
  readonly gameId: string;
  readonly pack: PackOnTable;
  readonly events: readonly HotSeatEvent[];
  readonly state: HotSeatState;
  /** Whose game is on the screen. */
  readonly seat: number;
  /** The next person is sitting down: nothing is asked yet. */
  readonly handing: boolean;
};

export const useTable = create<{ readonly table: Table | null }>(() => ({ table: null }));

/** Shows the table, and the game of its seat. */
export function lay(table: Table): void {
  const { gameId, pack, events, state, seat } = table;
  useTable.setState({ table });
  const place = state.places[seat];
  if (place === undefined) return;
  const flagged = useGame.getState().game?.flagged ?? pack.flagged;
  useGame.setState({
    game: {
      sessionId: `${gameId}-${seat}`,
      ...pack,
      flagged,
      player: { name: place.name, colour: place.colour },
      events: events.flatMap(soloEventsOf).flatMap((move) => (move.seat === seat ? [move.event] : [])),
      state: place.game,
    },
  });
}

export function clearTable(): void {
  useTable.setState({ table: null });
}
