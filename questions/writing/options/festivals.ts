import type { Value } from "../../facts/model.ts";
import { festivalCalled, festivalsLike } from "../../pools/index.ts";
import type { Scope } from "../scope.ts";

/** The half of the year in which the well-known festivals take place. */
const AUTUMN = new Set([
  "Venice Film Festival",
  "Toronto International Film Festival",
  "Telluride Film Festival",
  "New York Film Festival",
  "BFI London Film Festival",
  "San Sebastián International Film Festival",
  "Chicago International Film Festival",
  "Vancouver International Film Festival",
  "AFI Fest",
  "Austin Film Festival",
  "Fantastic Fest",
  "Rome Film Festival",
  "Hamptons International Film Festival",
  "Montreal World Film Festival",
  "Deauville American Film Festival",
  "Sitges Film Festival",
]);
const SPRING = new Set([
  "Sundance Film Festival",
  "Slamdance Film Festival",
  "Berlin International Film Festival",
  "Cannes Film Festival",
  "South by Southwest",
  "Tribeca Festival",
  "International Film Festival Rotterdam",
  "Palm Springs International Film Festival",
  "Santa Barbara International Film Festival",
  "San Francisco International Film Festival",
  "Hong Kong International Film Festival",
  "Karlovy Vary International Film Festival",
  "Edinburgh International Film Festival",
]);

/** Festivals of the same half of the year and about as well known: the great ones of the autumn beside New York. */
export function festivalsBeside(answer: Value, scope: Scope): readonly string[] {
  const like = festivalCalled(answer.text);
  // the great ones beside a festival that hardly anybody knows single it out
  if (like === null) return [];
  const season = [AUTUMN, SPRING].find((names) => names.has(like.name));
  const query = { like: answer.text, year: scope.year ?? undefined, excluding: [], salt: scope.article.title };
  const open = festivalsLike(query)
    .filter((festival) => season?.has(festival.name) ?? festival.field === like.field)
    .filter(({ founded }) => scope.year === null || (founded !== null && founded <= scope.year + 1))
    .filter((festival) => Math.abs(festival.prominence - like.prominence) <= 1);
  const equal = open.filter(({ prominence }) => prominence === like.prominence);
  return (equal.length >= 3 ? equal : open).slice(0, 8).map(({ name }) => name);
}
