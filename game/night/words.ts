import type { Question } from "../../questions/model.ts";
import type { Given } from "../given.ts";
import { placesIn, TRUTH_PLACES } from "../places.ts";
import { answerShown, optionsOf, textOf } from "./key.ts";
import { type Ask, type Basis, itemOf } from "./state.ts";

/** Answers in words, for tables: options as they read, "true" and "false" of a statement. */

export function givenWords(question: Question, ask: Ask, given: Given): string {
  return placesIn(given).length === 0 ? textOf(question, given) : wordsAt(question, ask, placesIn(given));
}

/** All that counts as right. */
export function rightWords(basis: Basis, ask: Ask): string {
  const question = itemOf(basis.plan, ask)?.question;
  if (question === undefined) return "";
  const { right, written } = answerShown(basis, ask);
  return written === null ? wordsAt(question, ask, right) : [written.text, ...written.also].join(" / ");
}

function wordsAt(question: Question, { order }: Ask, places: readonly number[]): string {
  const options = question.kind === "truth" ? TRUTH_PLACES.map(String) : optionsOf(question, order);
  return places.flatMap((place) => options[place] ?? []).join(JOINED[question.kind] ?? " / ");
}

/** Between the parts of one answer; else there are several answers. */
const JOINED: Readonly<Partial<Record<Question["kind"], string>>> = { several: " + ", timeline: " < " };
