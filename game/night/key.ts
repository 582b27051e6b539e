import { amountOf, keysOf, optionsOf as optionsIn } from "../../questions/key.ts";
import type { Question } from "../../questions/model.ts";
import type { Given } from "../given.ts";
import { clueCount, creditOf, judgeOf, type Laid, lay, placeCount, rightPlaces as rightIn } from "../judge.ts";
import { type Match, match } from "../matching/match.ts";
import { namesakesIn } from "../matching/naming.ts";
import { isSameGiven, placesIn } from "../places.ts";
import type { Correction } from "./events.ts";
import type { AnswerShown } from "./messages.ts";
import { perBasis } from "./per-basis.ts";
import type { NightPlan } from "./plan.ts";
import { type Ask, type Basis, itemOf, type SeatAnswer } from "./state.ts";

/** What a question's options are as shown, and which answers count as right: the one place that reads keys. */

export function optionsOf(question: Question, order: readonly number[]): string[] {
  const options = optionsIn(question);
  return order.flatMap((index) => options[index] ?? []);
}

/** As it was put to the room; undefined where there is no such question. */
export function laidOf({ plan }: Pick<Basis, "plan">, ask: Pick<Ask, "round" | "index" | "order">): Laid | undefined {
  const question = itemOf(plan, ask)?.question;
  if (question === undefined) return undefined;
  return lay(question, [...ask.order], question.kind === "typed" ? namesakesOf(plan)(question.accepted) : []);
}

/** Who else of the night has a surname: then it does not tell who is meant. */
const namesakesOf = perBasis(({ rounds }: NightPlan) =>
  namesakesIn(rounds.flatMap(({ items }) => items.flatMap(({ question }) => keysOf(question)))),
);

/** Judges answers to a question as its corrections have it; what is `near` is not right until the host says so. */
export function judgeAsk(basis: Basis, ask: Ask): (given: Given) => Match {
  const known = judges.get(ask);
  if (known !== undefined && known.plan === basis.plan) return known.judge;
  const laid = laidOf(basis, ask);
  const judge = laid === undefined ? (): Match => "wrong" : judgeWith(laid, ask.corrections);
  judges.set(ask, { plan: basis.plan, judge });
  return judge;
}

/** A room types the same few answers, and each new view asks for all of them again. */
const judges = new WeakMap<Ask, { readonly plan: NightPlan; readonly judge: (given: Given) => Match }>();

/** The share of its points that a right answer earns. */
export function creditFor(basis: Basis, ask: Ask): (answer: SeatAnswer) => number {
  const laid = laidOf(basis, ask);
  return ({ given, clues }) => (laid === undefined ? 1 : creditOf(laid, given, clues ?? clueCount(laid)));
}

function judgeWith(laid: Laid, corrections: readonly Correction[]): (given: Given) => Match {
  const judge = judgeOf(laid);
  const known = new Map<string, Match>();
  return (given) => {
    const name = JSON.stringify(given);
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = corrections.some((each) => accepts(each, given)) ? "right" : judge(given);
    known.set(name, found);
    return found;
  };
}

function accepts(correction: Correction, given: Given): boolean {
  if (correction.kind === "accept")
    return given.kind !== "several" && given.kind !== "timeline" && placesIn(given).includes(correction.place);
  if (correction.kind !== "accept-given") return false;
  const { given: accepted } = correction;
  if (accepted.kind === "typed" && given.kind === "typed") {
    return match(given.text, { accepted: [accepted.text], naming: "thing" }) === "right";
  }
  return isSameGiven(accepted, given);
}

/** Whether the host can count this as right: an option or the other side of a statement, or any answer that is no place. */
export function isCorrection(laid: Laid, correction: Correction): boolean {
  const byPlace = laid.kind === "choice" || laid.kind === "truth";
  switch (correction.kind) {
    case "accept":
      return byPlace && correction.place < placeCount(laid);
    case "accept-given":
      return !byPlace && laid.kind === correction.given.kind;
    case "void":
    case "points":
      return true;
  }
}

/** Places of the options that count as right, from the left, of a timeline in its order, a statement's two counted as such; none where it is void. */
export function rightPlaces(basis: Basis, ask: Ask): number[] {
  const laid = laidOf(basis, ask);
  if (laid === undefined || isVoid(ask)) return [];
  const accepted = ask.corrections.flatMap((correction) => (correction.kind === "accept" ? [correction.place] : []));
  if (laid.kind === "timeline") return laid.keys;
  const places = new Set([...rightIn(laid), ...accepted]);
  return [...places].filter((place) => place >= 0).toSorted((a, b) => a - b);
}

export function isVoid({ corrections }: Ask): boolean {
  return corrections.some(({ kind }) => kind === "void");
}

/** What the reveal shows. */
export function answerShown(basis: Basis, ask: Ask): AnswerShown {
  const question = itemOf(basis.plan, ask)?.question;
  const proof = question?.proof;
  const placed = proof === undefined || proof.kind === "none" ? null : proof;
  return {
    right: rightPlaces(basis, ask),
    written: question === undefined || isVoid(ask) ? null : writtenKey(question, ask.corrections),
    void: isVoid(ask),
    proof: placed && {
      sentence: placed.sentence,
      quoted: placed.kind === "sentence",
      mark: placed.mark,
      section: placed.section,
      article: placed.article,
    },
  };
}

/** What is right where the answer is written: its first spelling, and what the host counts beside it. */
export function writtenKey(question: Question, corrections: readonly Correction[]): AnswerShown["written"] {
  const also = corrections.flatMap((each) => (each.kind === "accept-given" ? [textOf(question, each.given)] : []));
  if (question.kind === "typed") return { text: question.accepted[0] ?? "", also, tolerance: null };
  if (question.kind !== "number") return null;
  return { text: amountOf(question, question.value), also, tolerance: question.tolerance };
}

/** An answer that was written, in words; empty for one that was chosen. */
export function textOf(question: Question, given: Given): string {
  if (given.kind === "typed") return given.text;
  return given.kind === "number" ? amountOf(question.kind === "number" ? question : { unit: "" }, given.value) : "";
}
