import { countryCalled, worksBy, worksLike, yearsOfTitle } from "../../../pools/index.ts";
import { perScope } from "../../per-scope.ts";
import type { Scope } from "../../scope.ts";
import type { Asked } from "../truth.ts";
import type { Drawn } from "./index.ts";

/** Fewer of the author's other works are too few to choose from. */
const ENOUGH = 3;

/** Where films are made of books in English. */
const ENGLISH = new Set(["US", "GB", "CA", "AU", "NZ", "IE"]);

/** What an article's first sentences call the film -> the genre of the works that stand beside its source. */
const GENRES: readonly (readonly [RegExp, string])[] = [
  [/\bscience[- ]fiction\b/i, "science fiction"],
  [/\b(?:horror|slasher)\b/i, "horror"],
  [/\b(?:noir|crime|gangster|detective|mystery|thriller|heist)\b/i, "crime"],
  [/\b(?:war|anti-war|military)\b/i, "war"],
  [/\b(?:comedy|farce)\b/i, "comedy"],
];

/** The author's other works, else works of the kind, genre and time that somebody could take for the source. */
export function sources({ answer, fact }: Asked, scope: Scope): Drawn {
  const { who, kind, year } = fact.values;
  const works = kind?.text === "work" ? "novel" : (kind?.text ?? "");
  if (isToldBy(answer.text, scope.article.title)) return { told: [], pooled: [] };
  const isFree = (work: string) => work !== answer.text && scope.salience(work).whole === 0;
  const own = unseen(worksBy(who?.text ?? "", kind?.text ?? "").filter(isFree));
  if (own.length >= ENOUGH) return { told: [], pooled: own };
  // beside a book that nobody here has read, those that everybody has
  if (!ENGLISH.has(countryCalled(scope.country ?? "")?.code ?? "US")) return { told: [], pooled: [] };
  const when = Number(year?.text) || scope.year || 0;
  return { told: [], pooled: worksLike(genreOf(scope).name, works, when).filter(isFree) };
}

/** A film of that very title was made of it, and everybody would know: these only where there is nothing else. */
function unseen(works: readonly string[]): readonly string[] {
  const others = works.filter((work) => yearsOfTitle(work).length === 0);
  return others.length >= ENOUGH ? others : works;
}

/** "Mickey7" of a film that is called "Mickey 17". */
const isToldBy = (work: string, title: string): boolean =>
  title.split(/[^\p{L}]+/u).some((word) => word.length > 4 && work.toLowerCase().includes(word.toLowerCase()));

const genreOf = perScope(({ readings }) => {
  const told = readings
    .slice(0, 3)
    .map(({ text }) => text)
    .join(" ");
  return { name: GENRES.find(([words]) => words.test(told))?.[1] ?? "drama" };
});
