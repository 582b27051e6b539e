import { type Failure, unreachable } from "../../questions/result.ts";
import { isAnswer } from "./answers.ts";
import type { HostCommand } from "./commands.ts";
import { type Choice, type DecideCode, type DecideContext, refuse } from "./deciding.ts";
import { SEAT_COLOURS, type SeatColour } from "./events.ts";
import { isCorrection, laidOf } from "./key.ts";
import { type Skeletons, skeletons } from "./look-alikes.ts";
import { readName } from "./names.ts";
import { perBasis } from "./per-basis.ts";
import { lateStart } from "./scoring.ts";
import { isCodeTaken } from "./seats.ts";
import { type Ask, askOf, type NightState, type Seat, seatOf, seatsOf } from "./state.ts";

export type SeatCommand = Extract<
  HostCommand,
  {
    type:
      | "correct"
      | "decline"
      | "rename"
      | "merge"
      | "remove"
      | "adjust"
      | "seat-paper"
      | "mark"
      | "mark-guess"
      | "mark-joker";
  }
>;

/** Commands about teams and their answers. */
export function onSeats(state: NightState, command: SeatCommand, context: DecideContext): Choice {
  const at = context.now;
  const missing = whatIsMissing(state, command);
  if (missing !== null) return missing;
  switch (command.type) {
    case "correct":
      return { type: "corrected", at, ask: command.ask, correction: command.correction };
    case "decline":
      return { type: "appeal-declined", at, ask: command.ask, seat: command.seat };
    case "rename":
      return rename(state, command, context);
    case "merge":
      return { type: "merged", at, from: command.from, into: command.into };
    case "remove":
      return { type: "removed", at, seat: command.seat };
    case "adjust":
      return { type: "adjusted", at, seat: command.seat, points: command.points, reason: command.reason };
    case "seat-paper":
      return seatPaper(state, command.name, context);
    case "mark":
      return { type: "marked", at, seat: command.seat, ask: command.ask, given: command.given };
    case "mark-guess":
      if (!("tie" in state.now)) return refuse.notNow;
      return { type: "marked-guess", at, seat: command.seat, ask: state.now.tie.ask, value: command.value };
    case "mark-joker":
      return state.round === null
        ? refuse.notNow
        : { type: "marked-joker", at, seat: command.seat, round: state.round };
    default:
      return unreachable(command);
  }
}

function whatIsMissing(state: NightState, command: SeatCommand): Failure<DecideCode> | null {
  const seats = command.type === "merge" ? [command.from, command.into] : "seat" in command ? [command.seat] : [];
  if (seats.some((seat) => seatOf(state.basis, seat) === undefined)) return refuse.noSuchSeat;
  if (!("ask" in command)) return null;
  const ask = askOf(state, command.ask);
  if (ask === undefined) return refuse.noSuchQuestion;
  return isPossible(state, ask, command) ? null : refuse.noSuchOption;
}

function isPossible(state: NightState, ask: Ask, command: SeatCommand): boolean {
  if (command.type === "mark") return command.given === null || isAnswer(state, ask, command.given);
  const laid = laidOf(state.basis, ask);
  return command.type !== "correct" || (laid !== undefined && isCorrection(laid, command.correction));
}

function rename(state: NightState, { seat, name }: { seat: string; name: string }, context: DecideContext): Choice {
  const read = readName(name, namesBeside(state, seat), context.graphemes);
  return read.ok ? { type: "renamed", at: context.now, seat, name: read.value } : read;
}

function seatPaper(state: NightState, raw: string, { now, handle, code, graphemes }: DecideContext): Choice {
  const read = readName(raw, namesBeside(state), graphemes);
  if (!read.ok) return read;
  const colour = colourFor(state);
  const fresh = { seat: handle(), code: code((taken) => isCodeTaken(state, taken)) };
  return { type: "seated", at: now, ...fresh, name: read.value, colour, paper: true, start: startFor(state) };
}

/** What a seat's own name must not look like. */
export function namesBeside({ basis }: NightState, seat?: string): Skeletons[] {
  return seatsOf(basis).flatMap((other) => (other.seat === seat ? [] : [skeletonsOf(other)]));
}

const skeletonsOf = perBasis(({ name }: Seat) => skeletons(name));

/** Points to begin with: who comes before the first round begins at zero. */
export function startFor(state: NightState): number {
  return state.round === null ? 0 : lateStart(state.basis);
}

/** Colours take turns. */
function colourFor({ basis }: NightState): SeatColour {
  return SEAT_COLOURS[basis.seats.size % SEAT_COLOURS.length] ?? SEAT_COLOURS[0];
}
