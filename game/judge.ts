import { inOrder } from "../questions/key.ts";
import type { Question } from "../questions/model.ts";
import { unreachable } from "../questions/result.ts";
import type { Given } from "./given.ts";
import { type Match, matcher, type Naming } from "./matching/match.ts";
import { namingOf } from "./matching/naming.ts";
import { placesIn, TRUTH_PLACES } from "./places.ts";

/** A question as it lies on the table: what is right, by places as shown where there are options. */
export type Laid =
  /** `clues`: how many it has. */
  | { readonly kind: "choice"; readonly order: number[]; readonly key: number; readonly clues?: number | undefined }
  | { readonly kind: "several"; readonly order: number[]; readonly keys: number[] }
  | { readonly kind: "truth"; readonly answer: boolean }
  | { readonly kind: "typed"; readonly accepted: string[]; readonly naming: Naming }
  /** `keys`: the places as shown, the earliest first. */
  | { readonly kind: "timeline"; readonly order: number[]; readonly keys: number[] }
  | {
      readonly kind: "number";
      readonly value: number;
      readonly tolerance: number;
      readonly nearness?: boolean | undefined;
    };

/**
 * Lays a question: `order[shown place]` = index in its own options, empty where it has none. `others` are answers to other
 * questions nearby: where one of them has the surname that is asked for, the surname alone does not tell who is meant.
 */
export function lay(question: Question, order: number[], others: readonly string[] = []): Laid {
  switch (question.kind) {
    case "choice":
      return {
        kind: "choice",
        order,
        key: order.indexOf(question.answer),
        ...(question.clues !== undefined && { clues: question.clues.length }),
      };
    case "several":
      return {
        kind: "several",
        order,
        keys: question.answers.map((answer) => order.indexOf(answer)).toSorted((a, b) => a - b),
      };
    case "truth":
      return { kind: "truth", answer: question.answer };
    case "typed": {
      const { prompt, accepted } = question;
      return { kind: "typed", accepted, naming: namingOf(prompt, accepted, others) };
    }
    case "number":
      return {
        kind: "number",
        value: question.value,
        tolerance: question.tolerance,
        ...(question.nearness === true && { nearness: true }),
      };
    case "timeline":
      return { kind: "timeline", order, keys: inOrder(question).map((index) => order.indexOf(index)) };
    default:
      return unreachable(question);
  }
}

/**
 * What an answer is worth looking at:
 *
 * - a choice and a statement: right or wrong;
 * - several: right where all the right options were taken and no other, wrong else;
 * - a timeline: right where all of it is in order, wrong else;
 * - typed: by `match`; `near` is not right, but may be asked again or shown to a person;
 * - a number: right where it is no further from the value than the tolerance, on either side, both ends included.
 *
 * An answer of another kind is wrong.
 */
export function judge(laid: Laid, given: Given): Match {
  return judgeOf(laid)(given);
}

/** The same for many answers, with what is right read once. */
export function judgeOf(laid: Laid): (given: Given) => Match {
  switch (laid.kind) {
    case "choice":
    case "several":
    case "truth":
    case "timeline": {
      const right = rightPlaces(laid).join();
      return (given) => (given.kind === laid.kind && placesIn(given).join() === right ? "right" : "wrong");
    }
    case "typed": {
      const match = matcher(laid);
      return (given) => (given.kind === "typed" ? match(given.text) : "wrong");
    }
    case "number":
      return (given) => (given.kind === "number" && isWithin(given.value, laid) ? "right" : "wrong");
    default:
      return unreachable(laid);
  }
}

type Goal = { readonly value: number; readonly tolerance: number };

function isWithin(value: number, goal: Goal): boolean {
  return offBy(value, goal) <= goal.tolerance;
}

/** Rounded to what a figure of fifteen digits tells: 0.3 is within 0.1 of 0.2. */
function offBy(value: number, { value: right }: Goal): number {
  return Number(Math.abs(value - right).toPrecision(12));
}

/**
 * The share of its points that a right answer earns, above 0 and at most 1.
 *
 * - A number by nearness: `(1 + tolerance - off) / (1 + tolerance)`, so that within 9 years each year off costs a tenth. One that is
 *   further off, and counted by a person all the same, earns all.
 * - A choice with n clues, of which `opened` were told: `(1 + n - opened) / n`, so that of five each after the first costs a fifth.
 * - All others earn all.
 */
export function creditOf(laid: Laid, given: Given, opened = 1): number {
  if (laid.kind === "choice" && laid.clues !== undefined) {
    return (1 + laid.clues - Math.min(Math.max(opened, 1), laid.clues)) / laid.clues;
  }
  if (laid.kind !== "number" || laid.nearness !== true || given.kind !== "number") return 1;
  if (!isWithin(given.value, laid)) return 1;
  const whole = 1 + laid.tolerance;
  return (whole - offBy(given.value, laid)) / whole;
}

/** How many clues a question has; 0 where it has none. */
export function clueCount(laid: Laid): number {
  return laid.kind === "choice" ? (laid.clues ?? 0) : 0;
}

/** Places that are right, from the left, of a timeline in its order, a statement's two counted as such; none where the answer is written. */
export function rightPlaces(laid: Laid): readonly number[] {
  switch (laid.kind) {
    case "choice":
      return [laid.key];
    case "several":
    case "timeline":
      return laid.keys;
    case "truth":
      return [TRUTH_PLACES.indexOf(laid.answer)];
    case "typed":
    case "number":
      return [];
    default:
      return unreachable(laid);
  }
}

/** How many places there are to choose from. */
export function placeCount(laid: Laid): number {
  if (laid.kind === "truth") return TRUTH_PLACES.length;
  return "order" in laid ? laid.order.length : 0;
}

/** Whether this can be an answer to that question at all. */
export function fits(laid: Laid, given: Given): boolean {
  const places = placesIn(given);
  if (laid.kind === "timeline" && places.length !== placeCount(laid)) return false;
  return laid.kind === given.kind && places.every((place) => place < placeCount(laid));
}
