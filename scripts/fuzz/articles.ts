import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Folders that hold articles; those of other forms stand beside the project and may be absent. */
const FOLDERS = [
  "assets/articles",
  "../shared/articles",
  "../shared/articles/plain",
  "../shared/articles/wikitext_tokens",
];

/** The articles that inputs are made from, the built-in ones first. */
export function fuzzArticles(root: string): readonly [string, ...string[]] {
  const files = FOLDERS.map((folder) => join(root, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .sort()
        .map((name) => join(folder, name)),
    )
    .filter((file) => /\.(?:md|txt)$/.test(file) && !file.endsWith("README.md"));
  const [first, ...others] = files.map((file) => readFileSync(file, "utf8"));
  if (first === undefined) throw new Error("There is no article to start from.");
  return [first, ...others];
}
