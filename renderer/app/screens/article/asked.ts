import { isPlaced, type Question } from "../../../../questions/model.ts";
import { type ArticleText, sentenceAt } from "./find-sentence.ts";

/** The questions that a sentence, or a row, proves, by where it begins. */
export type Asked = ReadonlyMap<number, readonly Question[]>;

export const NOTHING_ASKED: Asked = new Map();

/** Which sentences of an article carry which questions; those that lie nowhere in it carry none. */
export function askedIn(article: Pick<ArticleText, "sections">, questions: readonly Question[]): Asked {
  const asked = new Map<number, Question[]>();
  for (const question of questions) {
    if (!isPlaced(question.proof)) continue;
    const sentence = sentenceAt(article, question.proof.start);
    if (sentence !== null) asked.set(sentence.start, [...(asked.get(sentence.start) ?? []), question]);
  }
  return asked;
}
