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
