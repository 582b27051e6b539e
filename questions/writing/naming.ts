import type { Article } from "../article/model.ts";
import { STARTERS } from "../facts/lexicon/words.ts";
import { plainTitle } from "../facts/mentions/title.ts";
import { hash32 } from "../hash.ts";
import { italic } from "../italics.ts";

/** By what a film is told from its namesakes: the year before all, the director where the year must not be said. */
export type Marks = {
  readonly year: number | null;
  /** Only for wordings that go on after the film. */
  readonly star?: string | null;
  /** What kind of film it is, without its country. */
  readonly genre?: string | null;
  readonly director: string | null;
};

/**
 * How the film is named in a prompt. A title that is a word, or that several films bear, is said with a mark: "the 1989 film
 * Dusk", "Ann Lee's Dusk". A longer one stands alone or is called a film, by hash. The title stands in italics.
 */
export function filmName(article: Article, seed: string, { year, star = null, genre = null, director }: Marks): string {
  const title = plainTitle(article.title);
  if (isShared(article)) {
    if (year !== null) return `the ${year} film ${italic(title)}`;
    if (star !== null) return `${title.includes(" ") ? "" : "the film "}${italic(title)}, starring ${star},`;
    if (genre !== null) return `the ${genre} ${italic(title)}`;
    if (director !== null) return `${director}${director.endsWith("s") ? "’" : "’s"} ${italic(title)}`;
  }
  const bare =
    year === null || !title.includes(" ") || STARTERS.has(title.toLowerCase()) || hash32(`${seed}|film`) % 3 === 0;
  return bare ? `the film ${italic(title)}` : italic(title);
}

const SMALL = new Set(["the", "a", "an", "of", "in", "on", "and", "to", "for", "at", "by"]);
/** So many words that carry meaning may be the title of another film as well. */
const SHORT = 2;

/** Another film may bear the title: the article's own says "(film)", or it has but one or two words of weight. */
function isShared({ title }: Article): boolean {
  const plain = plainTitle(title);
  const words = plain.split(/\s+/).filter((word) => !SMALL.has(word.toLowerCase()) && !/^\d+$/.test(word));
  return plain !== title.trim() || words.length <= SHORT;
}

/** How anything but a film is named in a prompt. */
export function subjectName(article: Article): string {
  const title = plainTitle(article.title);
  const small = title.replace(/^The /, "the ");
  if (article.kind === "series") return `the film series ${italic(title)}`;
  if (article.kind === "show") return `the television series ${italic(title)}`;
  if (article.kind === "award" || article.kind === "festival") return small.startsWith("the ") ? small : `the ${title}`;
  return article.kind === "person" ? title : small;
}

/** The words of a title that every prompt has to say. */
export function spokenTitle(article: Article): string {
  const title = plainTitle(article.title);
  return article.kind === "film" ? title : title.replace(/^The /, "");
}
