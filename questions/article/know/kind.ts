import { words } from "../lexicon/words.ts";
import { ARTICLE_KINDS, type ArticleKind } from "../model.ts";
import { definitionOf } from "./subject.ts";

/** What stands in an infobox's own kinds and what the first sentence says is told in these words. */
const NOUNS_BY_KIND: Readonly<Record<ArticleKind, readonly string[]>> = {
  film: words("film films movie movies documentary featurette"),
  person: [
    ...words("actor actress actors director directors filmmaker producer screenwriter writer author cinematographer"),
    ...words("composer editor comedian singer songwriter musician performer artist model dancer playwright novelist"),
    ...words("critic animator choreographer entertainer presenter host stuntman businessman businesswoman executive"),
    ...words("politician player mogul designer philosopher poet painter sculptor photographer journalist broadcaster"),
    ...words(
      "puppeteer magician rapper lyricist conductor scientist engineer inventor athlete wrestler boxer footballer",
    ),
    ...words("comedienne stuntwoman impresario theorist historian lawyer activist personality youtuber man woman"),
  ],
  award: words("award awards prize prizes accolade accolades honor honour ceremony statuette"),
  festival: words("festival festivals"),
  studio: words("studio studios company distributor conglomerate label"),
  series: words("trilogy tetralogy pentalogy franchise"),
  show: words("sitcom soap telenovela miniseries programme"),
  movement: words("movement movements style school schools genre genres tendency current wave"),
  craft: words("craft crafts art trade technique techniques practice"),
  technology: words("technology process system format device camera projector invention apparatus"),
  other: words("novel novella book play poem song album episode game comic opera musical magazine newspaper character"),
};

/** Head nouns of "X is a ...", and the kind that each means. */
const KIND_OF_NOUN: ReadonlyMap<string, ArticleKind> = new Map(
  ARTICLE_KINDS.flatMap((kind) => NOUNS_BY_KIND[kind].map((noun) => [noun, kind] as const)),
);

/** Where the noun of a definition ends: `comedy-drama film | written`, `studio | that`, `award | presented`. */
const END_OF_NOUN =
  /[.;:(—]| (?:by|in|of|from|that|which|who|whose|whom|for|with|at|on|about|to|based|set|written|co-written|directed|produced|starring|released|made|held|given|presented|adapted|best|known|featuring|loosely|filmed|created|broadcast|aired|awarded|organised|organized|hosted|whereby|where|thought)\b/;
/** `(born 23 July 1989)`, `(1887 – 5 November 1937)` */
const LIFE = /\((?:born|née|[^()]{0,60}\d{4} ?[–-] ?[^()]{0,40}\d{4}\))/;

/** "film series", "series of horror films", "television series", "American television legal drama" */
const FILM_SERIES =
  /^(?:an?|the|one)?[^.;]{0,80}\b(?:film|movie) (?:series|franchise|saga|cycle|trilogy)\b|\b(?:series|trilogy|tetralogy|saga|cycle|franchise|set)(?: consisting)? of (?:[\p{L}\d-]+,? ){0,6}(?:films|movies)\b/u;
const SHOW =
  /\b(?:television|TV|web) (?:[\p{L}-]+ ){0,4}(?:series|serial|show|drama|sitcom|program|programme|comedy)\b/u;

/** What the article is about, as its first sentence says. */
export function kindOf(firstSentence: string): ArticleKind {
  const definition = definitionOf(firstSentence);
  if (!definition) return kindOfName(firstSentence);
  const { subject, predicate } = definition;
  return kindOfNoun(predicate) ?? (LIFE.test(firstSentence) ? "person" : kindOfName(subject));
}

/** The last noun that is known counts: `an American film director` is a person, `a film festival` a festival. */
function kindOfNoun(predicate: string): ArticleKind | undefined {
  const phrase = predicate.slice(0, 300).replace(/^one of (?:the )?/, "");
  const end = END_OF_NOUN.exec(phrase)?.index ?? phrase.length;
  const head = phrase.slice(0, end);
  if (FILM_SERIES.test(`${head}${/^ of /.test(phrase.slice(end)) ? phrase.slice(end, end + 60) : ""}`)) return "series";
  if (SHOW.test(head) && !/\b(?:film|episode|actor|actress|producer|host|presenter|personality)\b/.test(head))
    return "show";
  const noun = head.toLowerCase().split(/[ ,-]+/);
  const last = noun.findLast((word) => KIND_OF_NOUN.has(word));
  if (last !== undefined) return KIND_OF_NOUN.get(last);
  // `a 1910 American silent short comedy`
  return noun.includes("short") || noun.includes("silent") ? "film" : undefined;
}

/** The kind of that name; undefined where there is none such. */
export function asKind(name: string | undefined): ArticleKind | undefined {
  return ARTICLE_KINDS.find((kind) => kind === name);
}

/** `The 70th Cannes Film Festival took place from 17 to 28 May` */
function kindOfName(text: string): ArticleKind {
  const start = text.slice(0, 80);
  if (/\bfilm festival\b/i.test(start)) return "festival";
  return /^(?:The )?(?:\d{1,3}(?:st|nd|rd|th) )?[\p{L} ]{0,40}\bAwards?\b/u.test(start) ? "award" : "other";
}
