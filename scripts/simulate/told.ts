import { cluesOf, keysOf, optionsOf } from "../../questions/key.ts";
import type { Question } from "../../questions/model.ts";
import { subjectsOf } from "../../questions/subjects.ts";

/**
 * What a game shows of a question by the time that the next one is asked, looked through for the answers of those that
 * follow. Written apart from the choice of questions, so that one does not repeat the other's mistakes.
 */

/** How a question gives another's answer away. */
export type Telling = "stem" | "options" | "reveal";

/**
 * How `before` gives away the answer of `after`; null where it does not. Its stem does where it says the answer at all;
 * its options and its reveal do where they say it, and what shows says the name, title or year that `after` asks about.
 */
export function tells(before: Question, after: Question): Telling | null {
  const stem = said([before.prompt, ...cluesOf(before)]);
  const options = said(optionsOf(before));
  const reveal = said([before.prompt, ...keysOf(before), before.note ?? "", ...proofOf(before)]);
  const says = (text: string) => keysOf(after).some((key) => text.includes(keyText(key)));
  if (says(stem) && after.kind !== "timeline") return "stem";
  if (says(options) && isAbout(after, stem)) return "options";
  return says(reveal) && isAbout(after, reveal) ? "reveal" : null;
}

/** Whether a text says what a question asks about; of a timeline, when two of its films are from. */
function isAbout(question: Question, text: string): boolean {
  if (question.kind !== "timeline")
    return subjectsOf(question).some((parts) => parts.every((part) => text.includes(said([part]))));
  const dated = question.options.filter(
    (title, place) => text.includes(said([title])) && text.includes(` ${question.years[place]} `),
  );
  return dated.length > 1;
}

function proofOf({ proof }: Question): string[] {
  return proof.kind === "none" ? [] : [proof.sentence];
}

/** " who directed gigi | 1958 ": words between single spaces, a bar where a text ends. */
function said(texts: readonly string[]): string {
  return ` ${texts.map((text) => wordsOf(text).join(" ")).join(" | ")} `;
}

const wordsOf = (text: string) =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** "The Guardian" is told by "Guardian" as well; a key without a letter by nothing. */
function keyText(key: string): string {
  const words = wordsOf(key);
  const from = words.length > 1 && ["the", "a", "an"].includes(words[0] ?? "") ? 1 : 0;
  return words.length === 0 ? "\n" : ` ${words.slice(from).join(" ")} `;
}
