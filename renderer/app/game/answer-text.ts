import type { Given } from "../../../game/given.ts";
import type { Laid } from "../../../game/judge.ts";
import { amountOf, keysOf } from "../../../questions/key.ts";
import type { Question } from "../../../questions/model.ts";
import { unreachable } from "../../../questions/result.ts";
import { t } from "../../messages/t.ts";
import { optionsInOrder } from "./question-in-view.ts";

/** What is right, in words: the first spelling of a typed answer. */
export function keyText(question: Question): string {
  switch (question.kind) {
    case "choice":
    case "several":
    case "number":
    case "timeline":
      return keysOf(question).join(", ");
    case "truth":
      return truthText(question.answer);
    case "typed":
      return question.accepted[0] ?? "";
    default:
      return unreachable(question);
  }
}

export function truthText(value: boolean): string {
  return t(value ? "answer.true" : "answer.false");
}

/** What somebody answered, in words. */
export function givenText(question: Question, drawn: Laid, given: Given): string {
  const options = optionsInOrder(question, drawn);
  switch (given.kind) {
    case "choice":
      return options[given.place] ?? "";
    case "several":
    case "timeline":
      return given.places.flatMap((place) => options[place] ?? []).join(", ");
    case "truth":
      return truthText(given.value);
    case "typed":
      return given.text;
    case "number":
      return amountOf(question.kind === "number" ? question : { unit: "" }, given.value);
    default:
      return unreachable(given);
  }
}
