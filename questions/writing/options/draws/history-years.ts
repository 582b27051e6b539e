import { perScope } from "../../per-scope.ts";
import type { Scope } from "../../scope.ts";
import type { Asked } from "../truth.ts";

/** The year of each film that the article dates, by its prize where nothing else does. */
export const yearsOf = perScope(
  ({ store }): ReadonlyMap<string, string> =>
    new Map(
      [["prize-won"], ["film-year", "film-by"]]
        .flatMap((names) =>
          names.flatMap((name) => store.of(name)).toSorted((a, b) => b.reading.index - a.reading.index),
        )
        .flatMap(({ values: { work, year } }) => (work && year ? [[work.key, year.text] as const] : [])),
    ),
);

/** When the question plays: the year in it, that of its film, that of its sentence, or the middle of the article's. */
export function yearFor({ fact, answer }: Asked, scope: Scope): number {
  const own = fact.values.year?.text ?? yearsOf(scope).get(fact.values.work?.key ?? answer.key);
  const near = /\b(?:18|19|20)\d\d\b/.exec(fact.reading.text)?.[0];
  return Number(own ?? near ?? middleOf(scope).year);
}

const middleOf = perScope(({ article }) => {
  const years = (article.text.match(/\b(?:18|19|20)\d\d\b/g) ?? []).map(Number).sort((a, b) => a - b);
  return { year: years[Math.floor(years.length / 2)] ?? 1960 };
});
