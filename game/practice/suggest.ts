import { optionsOf } from "../../questions/key.ts";
import type { Question } from "../../questions/model.ts";
import type { Way } from "./deck.ts";
import type { Grade } from "./memory.ts";

export type Answered = {
  readonly right: boolean;
  /** Right by a guess is not known. */
  readonly guessed: boolean;
  readonly way: Way;
  readonly takenMs: number;
  /** Letters that were written. */
  readonly letters: number;
};

/** Time to read a word, and to write a letter, milliseconds. */
const READING = 260;
const WRITING = 260;
/** Thought beyond reading and writing: less is at once, more is an effort. */
const AT_ONCE = 3_000;
const EFFORT = 12_000;

/** The grade that follows from the answer and its time. Recognising an answer is less than recalling it: at most Good. */
export function suggestGrade(question: Question, { right, guessed, way, takenMs, letters }: Answered): Grade {
  if (!right || guessed) return "again";
  const thought = takenMs - readingTime(question, way) - letters * WRITING;
  if (thought > EFFORT) return "hard";
  return way === "typed" && thought <= AT_ONCE ? "easy" : "good";
}

function readingTime(question: Question, way: Way): number {
  const texts = way === "choice" ? [question.prompt, ...optionsOf(question)] : [question.prompt];
  return texts.reduce((words, text) => words + text.split(/\s+/).length, 0) * READING;
}
