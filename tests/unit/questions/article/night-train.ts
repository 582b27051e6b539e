import type { Article } from "../../../../questions/article/model.ts";
import { readArticle } from "../../../../questions/article/read-article.ts";

/** A film that does not exist, long enough to be read as an article. */
export const LEAD =
  "Night Train is a 1962 British drama film directed by Ana Ruiz. It stars Nora O'Hare as Clara, a guard who finds a letter on the last train of the year. The film was shot in York and in Leeds in the winter of 1961.";
export const PLOT =
  "Clara works on a train that nobody takes any more. One night she finds a letter under a seat, and she decides to look for the woman who wrote it. The search leads her to a cinema by the sea, where the story comes to its end.";
export const RELEASE =
  "The film opened in four cinemas on 3 May 1962. It won two prizes at a festival in the same year, and critics called it “a small wonder”.";

/** The article in a text; throws where it is refused, for tests that are about something else. */
export function articleOf(text: string, name = "article.txt"): Article {
  const read = readArticle(text, name);
  if (!read.ok) throw new Error(`${read.code}: ${read.message}`);
  return read.value;
}

/** Its sentences, in reading order. */
export function sentencesOf(article: Article): string[] {
  return article.sections.flatMap((section) =>
    section.paragraphs.flatMap(({ sentences }) => sentences.map(({ start, end }) => article.text.slice(start, end))),
  );
}

export function damagedOf(article: Article): string[] {
  return article.sections.flatMap((section) =>
    section.paragraphs.flatMap(({ sentences }) =>
      sentences.filter(({ damaged }) => damaged).map(({ start, end }) => article.text.slice(start, end)),
    ),
  );
}

export function pathsOf(article: Article): string[] {
  return article.sections.map(({ path }) => path.join(" / "));
}
