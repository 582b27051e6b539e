import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inventArticle } from "../invented/article.ts";
import { WRITTEN } from "../invented/forms.ts";

const PLAIN = join(import.meta.dirname, "../../../shared/articles/plain");

/** An article about a film that does not exist, as Markdown: ever new people, places and sums, however long it gets. */
export function inventedText(words: number): string {
  const write = WRITTEN.md;
  if (write === undefined) throw new Error("There is no form called md.");
  return write(inventArticle(7, words));
}

/** Real articles one after another, cut after so many words; an invented one where none stand beside the project. */
export function longText(words: number): string {
  if (!existsSync(PLAIN)) return inventedText(words);
  const files = readdirSync(PLAIN).filter((name) => name.endsWith(".txt"));
  const all = files.sort().map((name) => readFileSync(join(PLAIN, name), "utf8"));
  return all.join("\n\n").match(new RegExp(`^(?:\\s*\\S+){1,${words}}`))?.[0] ?? inventedText(words);
}
