import type { Article } from "../article/model.ts";
import { STARTERS } from "../facts/lexicon/words.ts";
import { plainTitle } from "../facts/mentions/title.ts";
import { hash32 } from "../hash.ts";

/** Marks around a title while a prompt is put together; they become italic ranges. */
export const ITALIC_ON = "\u0002";
export const ITALIC_OFF = "\u0003";

export const italic = (title: string) => ITALIC_ON + title + ITALIC_OFF;

/**
 * How the film is named in a prompt: "the film Dusk" wherever the bare title could be heard as a word, else either form,
 * by hash. The title stands in italics.
 */
export function filmName(article: Article, seed: string): string {
  const title = plainTitle(article.title);
  const bare = !title.includes(" ") || STARTERS.has(title.toLowerCase()) || hash32(`${seed}|film`) % 3 === 0;
  return bare ? `the film ${italic(title)}` : italic(title);
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
