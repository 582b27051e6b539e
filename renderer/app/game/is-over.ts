import { isOver } from "../../../game/solo/state.ts";
import { useTable } from "../hot-seat/table.ts";
import type { Game } from "./model.ts";

/** Whether nothing is left to be played: of a game of several, by anybody. */
export function isPlayedOut(game: Game): boolean {
  const { table } = useTable.getState();
  return table === null ? isOver(game.state) : table.state.turn === null;
}
