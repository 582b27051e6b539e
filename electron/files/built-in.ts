import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** An article that comes with the program. */
export type BuiltInArticle = {
  /** Of its pack: follows from the file's name, so that a corrected article keeps its history. */
  readonly packId: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** The one that is written first, so that there is something to play at once. */
export const FIRST_ARTICLE = "her.md";

export async function readFirstArticle(folder: string): Promise<BuiltInArticle[]> {
  return (await readBuiltInArticles(folder)).filter(({ name }) => name === FIRST_ARTICLE);
}

export async function readBuiltInArticles(folder: string): Promise<BuiltInArticle[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md")).sort();
  return Promise.all(
    names.map(async (name) => ({
      packId: `built-in-${basename(name, ".md")}`,
      name,
      bytes: await readFile(join(folder, name)),
    })),
  );
}
