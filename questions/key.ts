import type { ChoiceQuestion, NumberQuestion, Question } from "./model.ts";
import { unreachable } from "./result.ts";

/** What a question offers and what is right, read without regard to its kind. */

export function isChoice(question: Question): question is ChoiceQuestion {
  return question.kind === "choice";
}

/** What there is to choose from, as the question has it; none where nothing is chosen. */
export function optionsOf(question: Question): readonly string[] {
  return question.kind === "choice" || question.kind === "several" ? question.options : [];
}

/** What is right, in words: all of several, every spelling of a typed one; none where true or false is all there is. */
export function keysOf(question: Question): readonly string[] {
  switch (question.kind) {
    case "choice":
      return question.options.slice(question.answer, question.answer + 1);
    case "several":
      return question.answers.flatMap((answer) => question.options[answer] ?? []);
    case "truth":
      return [];
    case "typed":
      return question.accepted;
    case "number":
      return [amountOf(question, question.value)];
    default:
      return unreachable(question);
  }
}

/** "126 minutes", "1994" */
export function amountOf({ unit }: Pick<NumberQuestion, "unit">, value: number): string {
  return unit === "" ? String(value) : `${value} ${unit}`;
}
