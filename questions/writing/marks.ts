import type { Fact, Value } from "../facts/model.ts";
import { type Ask, roleIn } from "../facts/relation.ts";
import { personCalled } from "../pools/index.ts";
import type { Marks } from "./naming.ts";
import { makersOf } from "./options/billing.ts";
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
  return {
    year: isYearTold ? null : scope.year,
    // who made it is asked in the year's words: said here as well, one of the two would have to go
    ...(fact.relation === "release-year" && { star: starOf(scope).name, genre: genreOf(scope).name }),
    director: isDirectorTold ? null : director,
  };
}

/** "science fiction film", as the first sentence introduces it; null where it says no more than that it is a film. */
const genreOf = perScope(({ readings }): { readonly name: string | null } => {
  const [, said = "", noun = ""] = INTRODUCED.exec(readings[0]?.text ?? "") ?? [];
  const words =
    /(?:^| )((?:[a-z]+(?:-[a-z]+)* ){0,3}[a-z]+(?:-[a-z]+)*)$/
      .exec(said)?.[1]
      ?.trim()
      .replace(/^independent /, "") ?? "";
  // of a remake the year of the other would be as right
  const isOneOfTwo = readings.some(({ text, section }) => section.heading === "Lead" && /\bremake\b/i.test(text));
  return { name: words === "" || PLAIN.test(words) || isOneOfTwo ? null : `${words} ${noun}` };
});

/** Nothing before the word for a film that could stand in the middle of something else. */
const INTRODUCED =
  /^[^.;]{1,200}?\b(?:is|was) an? (?:(?:18|19|20)\d\d )?([\p{L} -]{3,60}?) (film|documentary|comedy|drama|thriller|western|featurette|short)\b(?! (?:film|comedy|drama|movie|documentary|thriller|series))/u;

const PLAIN =
  /^(?:feature|short|language|independent|full-length|feature-length|upcoming|and|of|the)$|\b(?:and|of|the|in|by|directed|based|language)\b/;

/** Whoever stands first among those whom the article names as the stars of the film, and did not make it; nobody for a drawn one. */
const starOf = perScope((scope): { readonly name: string | null } => {
  if (scope.cinema === "animation") return { name: null };
  const named = scope.store
    .of("starring")
    .flatMap(({ values: { who }, modality }) => (who?.mention && modality === "asserted" ? [who] : []))
    .sort((a, b) => (a.mention?.start ?? 0) - (b.mention?.start ?? 0));
  const [first] = named;
  const isSaid = first !== undefined && scope.article.title.includes(first.text.split(" ").at(-1) ?? "");
  if (first === undefined || isSaid || makersOf(scope).has(first.key)) return { name: null };
  return { name: tellsYear(first.text, scope.year) ? null : first.text };
});

/** Years before and after the right one among which the wrong ones are. */
const AROUND = 6;

/** Had not begun in one of the years that are offered, or was dead: the name leaves fewer of them. */
function tellsYear(star: string, year: number | null): boolean {
  const career = personCalled(star);
  if (career === null || year === null) return false;
  return career.from > year - AROUND || (career.to !== null && career.to < year + AROUND);
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
