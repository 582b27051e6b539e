import type { ArticleKind } from "../model.ts";
import { definitionOf } from "./subject.ts";

const words = (text: string) => text.trim().split(/\s+/);

/** Head nouns of "X is a ...", and the kind that each means. */
const NOUNS: ReadonlyMap<string, ArticleKind> = new Map([
  ...words("film films movie movies documentary featurette trilogy tetralogy short").map(
    (noun) => [noun, "film"] as const,
  ),
  ...words(
    "actor actress actors director directors filmmaker producer screenwriter writer author cinematographer composer editor comedian singer songwriter musician performer artist model dancer playwright novelist critic animator choreographer entertainer star presenter host stuntman businessman businesswoman executive politician player mogul designer",
  ).map((noun) => [noun, "person"] as const),
  ...words("award awards prize prizes accolade accolades honor honour ceremony").map(
    (noun) => [noun, "award"] as const,
  ),
  ...words("festival festivals").map((noun) => [noun, "festival"] as const),
  ...words("studio studios company distributor conglomerate").map((noun) => [noun, "studio"] as const),
]);

/** What no longer names the thing itself: `film | directed by`, `studio | that`, `award | presented`. */
const END_OF_NOUN =
  /[.;:(—]| (?:by|in|of|from|that|which|who|whose|whom|for|with|at|on|about|to|based|set|written|directed|produced|starring|released|made|held|given|presented|adapted|best|known|featuring|loosely|co-written|and (?:is|was|the \w+ (?:installment|film)))\b/;

/** What the article is about, as its first sentence says. */
export function kindOf(firstSentence: string): ArticleKind {
  const definition = definitionOf(firstSentence);
  if (!definition) return kindOfName(firstSentence);
  const phrase = definition.predicate.slice(0, 300).replace(/^(?:one of (?:the )?)/, "");
  const end = END_OF_NOUN.exec(phrase);
  const noun = (end ? phrase.slice(0, end.index) : phrase).toLowerCase().split(/[ ,-]+/);
  const kind = noun.reduce<ArticleKind | undefined>((found, word) => NOUNS.get(word) ?? found, undefined);
  if (kind) return kind;
  if (noun.includes("silent") && noun.includes("comedy")) return "film";
  return /\((?:born|née|[^()]{0,60}\d{4} ?[–-] ?[^()]{0,40}\d{4}\))/.test(firstSentence)
    ? "person"
    : kindOfName(definition.subject);
}

/** `The 70th Cannes Film Festival took place from 17 to 28 May` */
function kindOfName(text: string): ArticleKind {
  const start = text.slice(0, 80);
  if (/\bFilm Festival\b/i.test(start)) return "festival";
  return /^(?:The )?(?:\d+\w\w )?[\p{L} ]{0,40}\bAwards?\b/u.test(start) ? "award" : "other";
}
