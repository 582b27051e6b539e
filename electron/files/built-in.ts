import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** An article that comes with the program. */
export type BuiltInArticle = {
  /** Of its pack: follows from the file's name, so that a corrected article keeps its history. */
  readonly packId: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

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
