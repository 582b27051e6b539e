import { keysOf } from "../../questions/key.ts";
import type { NumberQuestion, Question } from "../../questions/model.ts";
import { unreachable } from "../../questions/result.ts";
import { type Match, match } from "../matching/match.ts";
import { namingOf } from "../matching/naming.ts";
import type { Way } from "./deck.ts";

/** What somebody answered. Places are indexes in the question's own options. */
export type Given =
  | { readonly kind: "places"; readonly places: readonly number[] }
  | { readonly kind: "truth"; readonly holds: boolean }
  | { readonly kind: "text"; readonly text: string }
  /** They looked without answering. */
  | { readonly kind: "nothing" };

/** `near`: so close that they should be asked whether they meant it. */
export function judge(question: Question, given: Given): Match {
  if (given.kind === "nothing") return "wrong";
  if (given.kind === "text") return judgeText(question, given.text);
  switch (question.kind) {
    case "choice":
      return verdict(given.kind === "places" && given.places.length === 1 && given.places[0] === question.answer);
    case "several":
      return verdict(given.kind === "places" && isSame(given.places, question.answers));
    case "truth":
      return verdict(given.kind === "truth" && given.holds === question.answer);
    case "typed":
    case "number":
      return "wrong";
    default:
      return unreachable(question);
  }
}

function judgeText(question: Question, text: string): Match {
  if (question.kind === "number") return judgeNumber(question, text);
  const accepted = keysOf(question);
  if (question.kind !== "choice" && question.kind !== "typed") return "wrong";
  const others = question.kind === "choice" ? question.options.filter((_, place) => place !== question.answer) : [];
  return match(text, { accepted, naming: namingOf(question.prompt, accepted, others) });
}

/** "1,408", "1 408", "1408 feet" and "-3.5" are figures; more than one is none. */
export function readNumber(text: string): number | null {
  const figures = text.replace(/(\d)[,\s](?=\d{3}\b)/g, "$1").match(/[-−]?\d+(?:\.\d+)?/g) ?? [];
  const [figure] = figures;
  return figure === undefined || figures.length > 1 ? null : Number(figure.replace("−", "-"));
}

function judgeNumber({ value, tolerance }: NumberQuestion, text: string): Match {
  const number = readNumber(text);
  return verdict(number !== null && Math.abs(number - value) <= tolerance);
}

function verdict(right: boolean): Match {
  return right ? "right" : "wrong";
}

function isSame(places: readonly number[], keys: readonly number[]): boolean {
  return places.length === keys.length && keys.every((key) => places.includes(key));
}

/** Longer answers are no fair thing to ask anybody to write. */
const LONGEST_WRITTEN = 48;
/** Questions that speak of their options: "Which of these …", "… not among them". */
const NEEDS_OPTIONS = /\b(?:of (?:these|the following|those)|which one|not|never|except|among them)\b/iu;

/** How a question is answered in a deck that wants it one way: what has no options is written, and the other way round. */
export function wayFor(question: Question, wanted: Way): Way {
  switch (question.kind) {
    case "choice": {
      const [key = ""] = keysOf(question);
      return wanted === "typed" && key.length <= LONGEST_WRITTEN && !NEEDS_OPTIONS.test(question.prompt)
        ? "typed"
        : "choice";
    }
    case "several":
    case "truth":
      return "choice";
    case "typed":
    case "number":
      return "typed";
    default:
      return unreachable(question);
  }
}
