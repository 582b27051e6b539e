import type { Evaluated } from "./evaluate-article.ts";

export type ListedFlaw = {
  readonly file: string;
  readonly kind: string;
  readonly seen: string;
  readonly prompt: string;
  /** The key first. */
  readonly options: readonly string[];
};

/** Every flaw with its question, kind by kind. */
export function flawList(evaluated: readonly Evaluated[]): ListedFlaw[] {
  return evaluated
    .flatMap(({ file, pack, flaws }) =>
      flaws.flatMap(({ kind, index, seen }): ListedFlaw[] => {
        const question = pack.questions[index];
        if (question === undefined) return [];
        const { prompt, options, answer } = question;
        const key = options.slice(answer, answer + 1);
        return [{ file, kind, seen, prompt, options: [...key, ...options.filter((_, at) => at !== answer)] }];
      }),
    )
    .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0));
}
