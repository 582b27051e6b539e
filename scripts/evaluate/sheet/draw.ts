import { hashId } from "../../../questions/hash.ts";
import type { ChoiceQuestion } from "../../../questions/model.ts";

/** A question on a sheet, and the file whose pack it is from. */
export type Drawn = { readonly file: string; readonly question: ChoiceQuestion };

/**
 * `size` of the questions, each as likely as any other, none twice (the same fact may stand in two copies of an
 * article), or all where there are not so many. The draw follows from the seed and the ids of the questions; the
 * order of the files does not matter.
 */
export function draw(questions: readonly Drawn[], size: number, seed: number): Drawn[] {
  const byId = new Map(questions.toReversed().map((drawn) => [drawn.question.id, drawn]));
  return [...byId]
    .map(([id, drawn]) => ({ drawn, rank: hashId(`${seed}|${id}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ drawn }) => drawn);
}
