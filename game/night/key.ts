import type { ChoiceQuestion } from "../../questions/model.ts";
import type { AnswerShown } from "./messages.ts";
import { type Ask, type Basis, itemOf } from "./state.ts";

/** What a question's options are as shown, and which of them count as right: the one place that reads keys. */

export function optionsOf(question: ChoiceQuestion, order: readonly number[]): string[] {
  return order.flatMap((index) => question.options[index] ?? []);
}

/** Places of the options that count as right, from the left; none where the question is void. */
export function rightPlaces(basis: Basis, ask: Ask): number[] {
  const item = itemOf(basis.plan, ask);
  if (item === undefined || isVoid(ask)) return [];
  const accepted = ask.corrections.flatMap((correction) => (correction.kind === "accept" ? [correction.place] : []));
  const places = new Set([ask.order.indexOf(item.question.answer), ...accepted]);
  return [...places].filter((place) => place >= 0).toSorted((a, b) => a - b);
}

export function isVoid({ corrections }: Ask): boolean {
  return corrections.some(({ kind }) => kind === "void");
}

/** What the reveal shows. */
export function answerShown(basis: Basis, ask: Ask): AnswerShown {
  const proof = itemOf(basis.plan, ask)?.question.proof;
  const placed = proof === undefined || proof.kind === "none" ? null : proof;
  return {
    right: rightPlaces(basis, ask),
    void: isVoid(ask),
    proof: placed && {
      sentence: placed.sentence,
      mark: placed.mark,
      section: placed.section,
      article: placed.article,
    },
  };
}
