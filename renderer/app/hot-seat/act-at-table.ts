import type { HotSeatEvent } from "../../../game/hot-seat/model.ts";
import { type HotSeatState, step } from "../../../game/hot-seat/step.ts";
import type { SoloEvent } from "../../../game/solo/model.ts";
import { isOver } from "../../../game/solo/state.ts";
import { bridge } from "../bridge/client.ts";
import { now } from "../clock.ts";
import { createOutbox } from "../game/outbox.ts";
import { noteFailure } from "../store/notices.ts";
import { replace } from "../store/view.ts";
import { lay, type Table } from "./table.ts";

const outbox = createOutbox<HotSeatEvent>(
  ({ sessionId, from, events }) => bridge().call("hot-seat.append", { gameId: sessionId, from, events }),
  noteFailure,
);

/** Lets something happen in the game of the seat on the screen; false where the rules refuse it. */
export function actAtTable(table: Table, event: SoloEvent): boolean {
  return event.type === "left" ? leaveTogether(table, event.at) : moveAll(table, [table.seat], event);
}

/** All leave at once: a game of several is no game of one. */
function leaveTogether(table: Table, at: number): boolean {
  const open = table.state.places.flatMap(({ game }, seat) => (isOver(game) ? [] : [seat]));
  return moveAll(table, open, { type: "left", at });
}

function moveAll(table: Table, seats: readonly number[], event: SoloEvent): boolean {
  let state: HotSeatState = table.state;
  const moves = seats.map((seat): HotSeatEvent => ({ type: "moved", seat, event }));
  for (const move of moves) {
    const stepped = step(state, move);
    if (!stepped.ok) return false;
    state = stepped.value;
  }
  for (const [index, move] of moves.entries()) keepAtTable(table.gameId, table.events.length + index, move);
  lay({ ...table, state, events: [...table.events, ...moves] });
  return moves.length > 0;
}

/** Sends an event to the store; `from` is its place in the game. */
export function keepAtTable(gameId: string, from: number, event: HotSeatEvent): void {
  outbox.add(gameId, from, event);
  void outbox.flush();
}

export function keepAllAtTable(): Promise<void> {
  return outbox.flush();
}

/** From an answer to what comes next: the next one's turn, one's own where all others are out, or the result. */
export function passOn(table: Table): void {
  const { turn } = table.state;
  if (turn === null) replace({ name: "hot-seat-result" });
  else if (turn === table.seat) takeTurn(table);
  else lay({ ...table, seat: turn, handing: true });
}

/** Whoever sat down is asked. */
export function takeTurn(table: Table): void {
  const game = table.state.places[table.seat]?.game;
  if (game === undefined) return;
  const sat = { ...table, handing: false };
  lay(sat);
  if (game.phase === "paused") actAtTable(sat, { type: "resumed", at: now() });
  else actAtTable(sat, { type: "shown", at: now(), index: game.answers.length });
}
