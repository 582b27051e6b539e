import type { Question } from "../../../../questions/model.ts";
import { type ArticleText, sentenceAt } from "./find-sentence.ts";

/** The questions that a sentence proves, by where the sentence begins. */
export type Asked = ReadonlyMap<number, readonly Question[]>;

export const NOTHING_ASKED: Asked = new Map();

/** Which sentences of an article carry which questions; those that lie nowhere in it carry none. */
export function askedIn(article: Pick<ArticleText, "sections">, questions: readonly Question[]): Asked {
  const asked = new Map<number, Question[]>();
  for (const question of questions) {
    if (question.proof.kind !== "sentence") continue;
    const sentence = sentenceAt(article, question.proof.start);
    if (sentence !== null) asked.set(sentence.start, [...(asked.get(sentence.start) ?? []), question]);
  }
  return asked;
}
