import type { ActionName } from "./keys.ts";

const ANSWERS = [
  "answer-a",
  "answer-b",
  "answer-c",
  "answer-d",
  "answer-e",
  "answer-f",
] as const satisfies ActionName[];

/** The action that chooses the option in a place. */
export function answerAction(place: number): (typeof ANSWERS)[number] {
  return ANSWERS[place] ?? "answer-f";
}
