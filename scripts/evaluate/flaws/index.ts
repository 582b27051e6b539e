import type { WrittenPack } from "../../../questions/write-pack.ts";
import { lowerCaseStart, noQuestionMark, raggedOption, residue, spacing, unbalanced } from "./form.ts";
import type { Check, Judged } from "./judged.ts";
import { keyInStem, optionInStem } from "./key-in-stem.ts";
import { keyLong, optionLong } from "./lengths.ts";
import { mixedKinds } from "./mixed-kinds.ts";
import { oneName } from "./one-name.ts";
import { optionsAlike } from "./options-alike.ts";
import { notFour } from "./options-count.ts";
import { markAstray, proofAstray } from "./proof.ts";
import { noSubject, pronounSubject } from "./stands-alone.ts";
import { aboutArticle, catchAll, grammarTells, negativeStem } from "./wording.ts";
import { wordsOf } from "./words.ts";

/** Every kind of flaw that a program can see in one question. */
export const CHECKS: readonly Check[] = [
  keyInStem,
  optionInStem,
  optionsAlike,
  oneName,
  keyLong,
  optionLong,
  mixedKinds,
  noSubject,
  pronounSubject,
  aboutArticle,
  grammarTells,
  negativeStem,
  catchAll,
  noQuestionMark,
  lowerCaseStart,
  spacing,
  raggedOption,
  unbalanced,
  residue,
  proofAstray,
  markAstray,
  notFour,
];

export type Flaw = {
  readonly kind: string;
  /** Place of the question in its pack, from 0. */
  readonly index: number;
  /** What was seen; holds words of the question. */
  readonly seen: string;
};

/** The flaws of a pack, in the order of its questions. */
export function flawsOf({ questions }: WrittenPack, about: Omit<Judged, "question">): Flaw[] {
  const single = questions.flatMap((question, index) =>
    CHECKS.flatMap(({ kind, find }): Flaw[] => {
      const seen = find({ ...about, question });
      return seen === null ? [] : [{ kind, index, seen }];
    }),
  );
  const ids = repeats(questions.map(({ id }) => id)).map((index) => ({ kind: "id-repeated", index, seen: "its id" }));
  const prompts = repeats(questions.map(({ prompt }) => wordsOf(prompt).join(" "))).map((index) => ({
    kind: "prompt-repeated",
    index,
    seen: "its prompt",
  }));
  return [...single, ...ids, ...prompts].sort((a, b) => a.index - b.index);
}

/** Places at which a value stands that stood before. */
function repeats(values: readonly string[]): number[] {
  const seen = new Set<string>();
  return values.flatMap((value, index) => {
    if (seen.has(value)) return [index];
    seen.add(value);
    return [];
  });
}
