import { failure, ok, type Result, unreachable } from "../../questions/result.ts";
import type { Given } from "../given.ts";
import { isSameGiven } from "../places.ts";
import { isAnswer, isFinal } from "./answers.ts";
import { mayAppeal } from "./appeals.ts";
import { type Countdown, elapsedMs } from "./clock.ts";
import { namesBeside, startFor } from "./decide-seats.ts";
import type { DecideContext } from "./deciding.ts";
import type { NightEvent, SeatColour } from "./events.ts";
import { fairTime } from "./fair-time.ts";
import type { PhoneMessage, Refusal } from "./messages.ts";
import { readName, tidyText } from "./names.ts";
import { isCodeTaken, jokersOpen } from "./seats.ts";
import { slotAt } from "./slots.ts";
import { askOf, type NightState, type Seat, seatOf, seatsOf } from "./state.ts";
import { applies } from "./step.ts";

/** What a seat may do, once the server knows which seat it is. Its PIN, token and rates are the server's to check. */
export type SeatMessage = Extract<PhoneMessage, { type: "answer" | "guess" | "joker" | "appeal" }>;

/** Events to be stored, perhaps none where all is as the phone wants it already; or why nothing changes. */
export type FromSeat = Result<NightEvent[], Refusal>;

/** Most seats of a night. */
export const MOST_SEATS = 2000;

const refusal = (code: Refusal) => failure(code, REASONS[code] ?? "This changes nothing.");

const REASONS: Partial<Record<Refusal, string>> = {
  "not-seated": "Nobody sits here.",
  "not-open": "This question is not open.",
  "too-late": "The time is up.",
  "already-answered": "The first answer is final.",
  "not-an-option": "There is no such option.",
  "no-joker": "No joker can be played now.",
  "no-appeal": "This question cannot be contested now.",
  "wrong-code": "No team has this code.",
  locked: "Nobody new may come in.",
  full: "The room is full.",
};

/** `received` is when the message arrived, by the host's clock. */
export function fromSeat(state: NightState, handle: string, message: SeatMessage, received: number): FromSeat {
  const seat = seatOf(state.basis, handle);
  if (seat === undefined) return refusal("not-seated");
  switch (message.type) {
    case "answer":
      return answer(state, seat, message, received);
    case "guess":
      return guess(state, seat, message, received);
    case "joker":
      return joker(state, seat, received);
    case "appeal":
      return appeal(state, seat, message, received);
    default:
      return unreachable(message);
  }
}

type Message<Type extends SeatMessage["type"]> = Extract<SeatMessage, { type: Type }>;

function answer(state: NightState, seat: Seat, message: Message<"answer">, received: number): FromSeat {
  const { now } = state;
  const ask = askOf(state, message.ask);
  if (ask === undefined) return refusal("not-open");
  if (now.phase !== "open" || now.ask !== ask.ask) return refusal("too-late");
  const given = tidied(message.given);
  if (given === null || !isAnswer(state, ask, given)) return refusal("not-an-option");
  const standing = slotAt(ask.answers, seat.slot);
  if (standing !== undefined && isSameGiven(standing.given, given)) return ok([]);
  if (standing !== undefined && isFinal(state, ask)) return refusal("already-answered");
  return inTime(now.clock, message.tapped, received, (tookMs) => ({
    type: "answered",
    at: received,
    seat: seat.seat,
    ask: ask.ask,
    given,
    tookMs,
  }));
}

/** What is typed comes without what nobody sees; null where nothing else was. */
function tidied(given: Given): Given | null {
  if (given.kind !== "typed") return given;
  const text = tidyText(given.text);
  return text === "" ? null : { kind: "typed", text };
}

function guess({ now }: NightState, seat: Seat, message: Message<"guess">, received: number): FromSeat {
  if (now.phase === "tie-closed" && now.tie.ask === message.ask) return refusal("too-late");
  if (now.phase !== "tie-open" || now.tie.ask !== message.ask) return refusal("not-open");
  if (!now.tie.seats.includes(seat.seat)) return refusal("not-open");
  if (!Number.isFinite(message.value)) return refusal("not-an-option");
  const { ask, value } = message;
  if (now.tie.guesses.get(seat.seat)?.value === value) return ok([]);
  return inTime(now.clock, message.tapped, received, (tookMs) => ({
    type: "guessed",
    at: received,
    seat: seat.seat,
    ask,
    value,
    tookMs,
  }));
}

/** Fair time decides: what was tapped before a pause or the end counts, though it arrived up to the bound later. */
function inTime(clock: Countdown, tapped: number, received: number, event: (tookMs: number) => NightEvent): FromSeat {
  const fair = fairTime({ tapped, received });
  if (clock.kind === "held") return fair <= clock.heldAt ? ok([event(elapsedMs(clock, fair))]) : refusal("not-open");
  if (received < clock.opensAt) return refusal("not-open");
  return fair <= clock.endsAt ? ok([event(elapsedMs(clock, fair))]) : refusal("too-late");
}

function joker(state: NightState, { seat, joker: played }: Seat, at: number): FromSeat {
  const { round } = state;
  if (round === null || !jokersOpen(state)) return refusal("no-joker");
  if (played === round) return ok([]);
  return played === null ? ok([{ type: "joker", at, seat, round }]) : refusal("no-joker");
}

function appeal(state: NightState, { seat }: Seat, message: Message<"appeal">, at: number): FromSeat {
  if (!mayAppeal(state, seat, message.ask)) return refusal("no-appeal");
  return ok([{ type: "appealed", at, seat, ask: message.ask, text: tidyText(message.text) }]);
}

export type Joining = { readonly name: string; readonly colour: SeatColour };

/** A new team takes a seat. */
export function join(
  state: NightState,
  { name, colour }: Joining,
  { now, handle, code, graphemes }: Pick<DecideContext, "now" | "handle" | "code" | "graphemes">,
): FromSeat {
  if (state.now.phase === "end" || state.locked) return refusal("locked");
  if (state.basis.seats.size >= MOST_SEATS) return refusal("full");
  const read = readName(name, namesBeside(state), graphemes);
  if (!read.ok) return read;
  const fresh = { seat: handle(), code: code((taken) => isCodeTaken(state, taken)) };
  const event: NightEvent = {
    type: "seated",
    at: now,
    ...fresh,
    name: read.value,
    colour,
    paper: false,
    start: startFor(state),
  };
  return applies(state, event) ? ok([event]) : refusal("full");
}

/** The seat that a team's code opens, whatever the case and spaces it is typed with. */
export function seatByCode({ basis }: NightState, typed: string): Result<string, Refusal> {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const seat = seatsOf(basis).find((other) => other.code === code);
  return seat === undefined ? refusal("wrong-code") : ok(seat.seat);
}
