import { readArticle } from "../../../../questions/article/read-article.ts";
import { writePack } from "../../../../questions/write-pack.ts";

/** Name of a file and its text. */
export type Input = readonly [name: string, text: string];

/** What the writer makes of each text, as JSON: article, pack and report, or the refusal. */
export function write(inputs: readonly Input[]): string[] {
  return inputs.map(([name, text]) => {
    const article = readArticle(text, name);
    return JSON.stringify(article.ok ? [article, writePack(article.value)] : article);
  });
}
