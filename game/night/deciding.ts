import { type Failure, failure } from "../../questions/result.ts";
import type { NightEvent } from "./events.ts";
import type { GraphemeCount, NameCode } from "./names.ts";
import type { NightItem } from "./plan.ts";

export type DecideCode =
  | NameCode
  /** Not at this point of the night. */
  | "not-now"
  /** The clock is held; resume first. */
  | "held"
  | "nothing-to-undo"
  | "no-such-seat"
  | "no-such-question"
  | "no-such-option"
  | "no-tie-break";

/** What deciding needs from outside. */
export type DecideContext = {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** From the command to the moment at which phones may answer: time for the question to arrive. */
  readonly leadMs: number;
  /** The same for a question with a picture, a sound or a clip, which phones have to fetch as well. */
  readonly mediaLeadMs: number;
  /** A random handle that this night has not seen. */
  readonly handle: () => string;
  /** A random team code for which `taken` is false. */
  readonly code: (taken: (code: string) => boolean) => string;
  /** The order in which an item's options are shown, from the secret of the night. */
  readonly orderOf: (item: NightItem) => readonly number[];
  readonly graphemes: GraphemeCount;
};

/** The event that a command comes to, or why there is none. */
export type Choice = NightEvent | Failure<DecideCode>;

export const refuse = {
  notNow: failure("not-now", "This cannot be done at this point of the night."),
  held: failure("held", "The night is paused. Resume it first."),
  nothingToUndo: failure("nothing-to-undo", "There is nothing to take back."),
  noSuchSeat: failure("no-such-seat", "There is no such team."),
  noSuchQuestion: failure("no-such-question", "This question was not put."),
  noSuchOption: failure("no-such-option", "The question has no such option."),
  noTieBreak: failure("no-tie-break", "There is no such tie-break question, or it was put before."),
} as const;
