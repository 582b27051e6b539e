import type { Fact } from "../../facts/model.ts";
import { perScope } from "../per-scope.ts";
import type { Gate } from "./gate.ts";

/** Works of which the article dates two of that title: a film and its remake. */
const twice = perScope(({ store }): ReadonlySet<string> => {
  const years = new Map<string, Set<string>>();
  for (const { values } of ["film-year", "film-by"].flatMap((name) => store.of(name))) {
    if (values.work === undefined || values.year === undefined) continue;
    years.set(values.work.key, (years.get(values.work.key) ?? new Set()).add(values.year.text));
  }
  return new Set([...years].flatMap(([key, all]) => (all.size > 1 ? [key] : [])));
});

const workIn = ({ values }: Fact) => values.work ?? values.title;

/** The stem names a film of which there are two by that title, and no year tells which. */
export const namesake: Gate = {
  name: "namesake",
  stops: ({ ask, fact, stem, answer }, scope) => {
    const work = ask.free === true ? workIn(fact) : undefined;
    if (work === undefined || work.key === answer.key || !twice(scope).has(work.key)) return false;
    return !/\b(?:18|19|20)\d\d\b/.test(stem.text);
  },
};
