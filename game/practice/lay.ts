import { keysOf, optionsOf } from "../../questions/key.ts";
import type { Question } from "../../questions/model.ts";
import { unreachable } from "../../questions/result.ts";
import { type Laid, lay } from "../judge.ts";
import { namingOf } from "../matching/naming.ts";
import type { Way } from "./deck.ts";

/** Longer answers are no fair thing to ask anybody to write. */
const LONGEST_WRITTEN = 48;
/** Questions that speak of their options: "Which of these …", "Who was not …". */
const NEEDS_OPTIONS = /\b(?:of (?:these|the following|those)|which one|not|never|except|among them)\b/iu;

/** How a question is answered in a deck that wants it one way: what has no options is written, and the other way round. */
export function wayFor(question: Question, wanted: Way): Way {
  switch (question.kind) {
    case "choice": {
      const [key = ""] = keysOf(question);
      const canBeWritten = key.length <= LONGEST_WRITTEN && !NEEDS_OPTIONS.test(question.prompt);
      return wanted === "typed" && canBeWritten ? "typed" : "choice";
    }
    case "several":
    case "truth":
    case "timeline":
      return "choice";
    case "typed":
    case "number":
      return "typed";
    default:
      return unreachable(question);
  }
}

/** The card on the table. A choice question that is written is a typed one whose other options are not what is meant. */
export function layCard(question: Question, order: readonly number[], way: Way): Laid {
  if (question.kind !== "choice" || way === "choice") return lay(question, [...order]);
  const accepted = [...keysOf(question)];
  const others = optionsOf(question).filter((_, place) => place !== question.answer);
  return { kind: "typed", accepted, naming: namingOf(question.prompt, accepted, others) };
}
