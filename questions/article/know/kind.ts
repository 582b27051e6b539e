import { words } from "../lexicon/words.ts";
import type { ArticleKind } from "../model.ts";
import { definitionOf } from "./subject.ts";

const NOUNS_BY_KIND: Readonly<Partial<Record<ArticleKind, readonly string[]>>> = {
  film: words("film films movie movies documentary featurette trilogy tetralogy"),
  person: [
    ...words("actor actress actors director directors filmmaker producer screenwriter writer author cinematographer"),
    ...words("composer editor comedian singer songwriter musician performer artist model dancer playwright novelist"),
    ...words("critic animator choreographer entertainer presenter host stuntman businessman businesswoman executive"),
    ...words("politician player mogul designer philosopher"),
  ],
  award: words("award awards prize prizes accolade accolades honor honour ceremony"),
  festival: words("festival festivals"),
  studio: words("studio studios company distributor conglomerate"),
};

/** Head nouns of "X is a ...", and the kind that each means. */
const KIND_OF_NOUN: ReadonlyMap<string, string> = new Map(
  Object.entries(NOUNS_BY_KIND).flatMap(([kind, nouns]) => nouns.map((noun) => [noun, kind] as const)),
);

/** Where the noun of a definition ends: `comedy-drama film | written`, `studio | that`, `award | presented`. */
const END_OF_NOUN =
  /[.;:(—]| (?:by|in|of|from|that|which|who|whose|whom|for|with|at|on|about|to|based|set|written|co-written|directed|produced|starring|released|made|held|given|presented|adapted|best|known|featuring|loosely)\b/;
/** `(born 23 July 1989)`, `(1887 – 5 November 1937)` */
const LIFE = /\((?:born|née|[^()]{0,60}\d{4} ?[–-] ?[^()]{0,40}\d{4}\))/;

const KINDS: readonly ArticleKind[] = ["film", "person", "award", "festival", "studio", "other"];

/** What the article is about, as its first sentence says. */
export function kindOf(firstSentence: string): ArticleKind {
  const definition = definitionOf(firstSentence);
  if (!definition) return kindOfName(firstSentence);
  return kindOfNoun(definition.predicate) ?? (LIFE.test(firstSentence) ? "person" : kindOfName(definition.subject));
}

/** The last noun that is known counts: `an American film director` is a person, `a film festival` a festival. */
function kindOfNoun(predicate: string): ArticleKind | undefined {
  const phrase = predicate.slice(0, 300).replace(/^one of (?:the )?/, "");
  const end = END_OF_NOUN.exec(phrase)?.index ?? phrase.length;
  const noun = phrase
    .slice(0, end)
    .toLowerCase()
    .split(/[ ,-]+/);
  const last = noun.findLast((word) => KIND_OF_NOUN.has(word));
  if (last !== undefined) return asKind(KIND_OF_NOUN.get(last));
  // `a 1910 American silent short comedy`
  return noun.includes("short") || noun.includes("silent") ? "film" : undefined;
}

/** The kind of that name; undefined where there is none such. */
export function asKind(name: string | undefined): ArticleKind | undefined {
  return KINDS.find((kind) => kind === name);
}

/** `The 70th Cannes Film Festival took place from 17 to 28 May` */
function kindOfName(text: string): ArticleKind {
  const start = text.slice(0, 80);
  if (/\bfilm festival\b/i.test(start)) return "festival";
  return /^(?:The )?(?:\d{1,3}(?:st|nd|rd|th) )?[\p{L} ]{0,40}\bAwards?\b/u.test(start) ? "award" : "other";
}
