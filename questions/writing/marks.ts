import type { Fact, Value } from "../facts/model.ts";
import { type Ask, roleIn } from "../facts/relation.ts";
import type { Marks } from "./naming.ts";
import { perScope } from "./per-scope.ts";
import type { Scope } from "./scope.ts";

/** Answers that the year of the film would tell: when something happened, which edition of a prize it was. */
const TOLD_BY_YEAR: ReadonlySet<Value["type"]> = new Set<Value["type"]>(["date", "ceremony", "festival"]);
const MAKERS = new Set(["director", "writer", "producer", "executive producer"]);

/** What may be said of the film in a question without telling its answer. */
export function marksFor(fact: Fact, ask: Ask, scope: Scope): Marks {
  const answer = fact.values[ask.answer];
  const year = String(scope.year);
  const saidYear = Object.values(fact.values).some(({ text }) => text.includes(year));
  const isYearTold = answer === undefined || TOLD_BY_YEAR.has(answer.type) || saidYear;
  const director = directorOf(scope).name;
  const surname = director?.split(" ").at(-1) ?? "";
  const isDirectorTold =
    MAKERS.has(roleIn(ask, fact.values) ?? "") || Object.values(fact.values).some(({ text }) => text.includes(surname));
  return { year: isYearTold ? null : scope.year, director: isDirectorTold ? null : director };
}

/** The director, where the article gives but one. */
const directorOf = perScope(({ store }): { readonly name: string | null } => {
  const told = ["director", "writer-director", "writer-director-producer"].flatMap((relation) => store.of(relation));
  const names = new Map(
    told.flatMap(({ values: { who } }) => (who === undefined ? [] : [[who.key, who.text] as const])),
  );
  const [only = null] = names.values();
  return { name: names.size === 1 ? only : null };
});
