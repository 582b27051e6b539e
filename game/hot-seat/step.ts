import { failure, ok, type Result } from "../../questions/result.ts";
import type { SoloEvent } from "../solo/model.ts";
import { isOver, type SoloState } from "../solo/state.ts";
import { type StepCode, step as stepSolo } from "../solo/step.ts";
import type { HotSeatEvent, Seat } from "./model.ts";

export type Place = Seat & { readonly game: SoloState };

export type HotSeatState = {
  readonly places: readonly Place[];
  /** Whose turn it is; null when the game is over. */
  readonly turn: number | null;
  readonly startedAt: number;
};

export type HotSeatCode = StepCode | "bad-seats" | "not-your-turn";

type Stepped = Result<HotSeatState, HotSeatCode>;

/** The next state, or why the event may not happen. `state` is null before `began`. */
export function step(state: HotSeatState | null, event: HotSeatEvent): Stepped {
  if (event.type === "began") return state === null ? begin(event) : failure("already-begun", "It has begun already.");
  if (state === null) return failure("not-begun", "A game's first event is its beginning.");
  const place = state.places[event.seat];
  if (place === undefined) return failure("bad-seats", "Nobody has this seat.");
  if (event.seat !== state.turn && !mayMoveAnyTime(event.event)) {
    return failure("not-your-turn", "It is somebody else's turn.");
  }
  const game = stepSolo(place.game, event.event);
  if (!game.ok) return game;
  const places = state.places.with(event.seat, { ...place, game: game.value });
  return ok({ ...state, places, turn: turnAfter(places, state.turn) });
}

/** A game may be left, and taken up again, by all at once. */
function mayMoveAnyTime({ type }: SoloEvent): boolean {
  return type === "left" || type === "recovered";
}

function begin({ at, setup, seats, draws }: Extract<HotSeatEvent, { type: "began" }>): Stepped {
  const isFair = draws.length === seats.length && draws.every(({ length }) => length === draws[0]?.length);
  const differ = new Set(seats.map(({ person }) => person)).size === seats.length;
  if (!isFair || !differ) return failure("bad-seats", "Everybody sits once, and is asked as much as all others.");
  const places: Place[] = [];
  for (const [index, seat] of seats.entries()) {
    const game = stepSolo(null, { type: "began", at, setup, draw: draws[index] ?? [] });
    if (!game.ok) return game;
    places.push({ ...seat, game: game.value });
  }
  return ok({ places, turn: 0, startedAt: at });
}

/**
 * The turn stays until its question is answered; then it goes round to the next whose game is not over, one's own at last.
 * Against the clock one's own comes first: everybody plays it out at one go.
 */
function turnAfter(places: readonly Place[], turn: number | null): number | null {
  if (turn === null) return null;
  const own = places[turn]?.game;
  if (own?.phase !== "revealed" && own?.phase !== "left") return turn;
  const first = own.setup.mode === "clock" ? turn : turn + 1;
  for (let ahead = 0; ahead < places.length; ahead++) {
    const next = (first + ahead) % places.length;
    const game = places[next]?.game;
    if (game !== undefined && !isOver(game)) return next;
  }
  return null;
}

export function replay(events: readonly HotSeatEvent[]): Result<HotSeatState, HotSeatCode> {
  let state: HotSeatState | null = null;
  for (const event of events) {
    const stepped = step(state, event);
    if (!stepped.ok) return stepped;
    state = stepped.value;
  }
  return state === null ? failure("not-begun", "A game has events.") : ok(state);
}

/** The events of one seat's own game, as it would stand alone. */
export function soloEventsOf(event: HotSeatEvent): { readonly seat: number; readonly event: SoloEvent }[] {
  if (event.type === "moved") return [{ seat: event.seat, event: event.event }];
  const { at, setup, draws } = event;
  return draws.map((draw, seat) => ({ seat, event: { type: "began", at, setup, draw } }));
}
