import { cluesOf, keysOf } from "../../questions/key.ts";
import type { Question } from "../../questions/model.ts";

/**
 * Which answers each question gives away: id -> ids of the others whose key its prompt or one of its clues says, in whole words, whatever
 * the case. Questions that give nothing away are left out.
 */
export function givenAwayBy(questions: readonly Question[]): Map<string, Set<string>> {
  const keys = questions.flatMap((question) =>
    keysOf(question).map((key) => ({ id: question.id, words: wordsOfKey(key) })),
  );
  const byFirstWord = Map.groupBy(keys, ({ words }) => words[0] ?? "");
  const given = new Map<string, Set<string>>();
  for (const question of questions) {
    const { id, prompt } = question;
    const words = wordsOf([prompt, ...cluesOf(question)].join(" . "));
    const said = words.flatMap((word, at) =>
      (byFirstWord.get(word) ?? []).filter((key) => key.id !== id && startsAt(words, at, key.words)),
    );
    if (said.length > 0) given.set(id, new Set(said.map((key) => key.id)));
  }
  return given;
}

function startsAt(words: readonly string[], at: number, key: readonly string[]): boolean {
  return key.every((word, index) => words[at + index] === word);
}

/** "The Guardian" is given away by "Guardian" as well. */
function wordsOfKey(key: string): string[] {
  const words = wordsOf(key);
  return words.length > 1 && ARTICLES.has(words[0] ?? "") ? words.slice(1) : words;
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "a", "an"]);

function wordsOf(text: string): string[] {
  return text.normalize("NFC").toLowerCase().match(WORD) ?? [];
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
