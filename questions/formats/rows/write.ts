import { cluesOf, datedLines } from "../../key.ts";
import type { Question } from "../../model.ts";
import { unreachable } from "../../result.ts";
import { joined, safeCell } from "./cells.ts";

const OPTIONS = 6;

const HEADINGS = [
  "kind",
  "question",
  ...Array.from({ length: OPTIONS }, (_, index) => `option ${index + 1}`),
  "correct",
  "accepted",
  "value",
  "tolerance",
  "unit",
  "nearness",
  "clues",
  "topic",
  "difficulty",
  "tags",
  "language",
  "note",
];

/** Every question of every kind as a row, under a row of headings. Proofs and media stay behind. */
export function rowsOf(questions: readonly Question[]): string[][] {
  return [HEADINGS, ...questions.map(rowOf)];
}

function rowOf(question: Question): string[] {
  const {
    options = [],
    correct = "",
    accepted = "",
    value = "",
    tolerance = "",
    unit = "",
    nearness = "",
    clues = [],
  } = answersOf(question);
  const texts = Array.from({ length: OPTIONS }, (_, index) => options[index] ?? "");
  const { kind, prompt, topic, difficulty, tags, lang, note = "" } = question;
  const last = [topic, difficulty, joined(tags), lang, note].map(safeCell);
  return [
    kind,
    ...[prompt, ...texts].map(safeCell),
    correct,
    safeCell(accepted),
    value,
    tolerance,
    safeCell(unit),
    nearness,
    safeCell(joined(clues)),
    ...last,
  ];
}

type Answers = {
  readonly options?: readonly string[];
  readonly correct?: string;
  readonly accepted?: string;
  readonly value?: string;
  readonly tolerance?: string;
  readonly unit?: string;
  readonly nearness?: string;
  readonly clues?: readonly string[];
};

/** "4" or "1,3"; letters where an option reads just so, for a reader takes what is written for the option itself first. */
function markOf(places: readonly number[], options: readonly string[]): string {
  const numbers = places.map((place) => place + 1).join(",");
  if (!options.includes(numbers)) return numbers;
  const letters = places.map((place) => String.fromCharCode("A".charCodeAt(0) + place)).join(",");
  return options.includes(letters) || places.some((place) => place >= LETTERS) ? `${numbers},` : letters;
}

/** So many places have a letter that is read: A to F. */
const LETTERS = 6;

function answersOf(question: Question): Answers {
  switch (question.kind) {
    case "choice":
      return {
        options: question.options,
        correct: markOf([question.answer], question.options),
        clues: cluesOf(question),
      };
    case "several":
      return { options: question.options, correct: markOf(question.answers, question.options) };
    case "truth":
      return { correct: question.answer ? "true" : "false" };
    case "typed":
      return { accepted: joined(question.accepted) };
    case "number":
      return {
        value: `${question.value}`,
        tolerance: `${question.tolerance}`,
        unit: question.unit,
        nearness: question.nearness === true ? "true" : "",
      };
    case "timeline":
      return { accepted: joined(datedLines(question)) };
    default:
      return unreachable(question);
  }
}
