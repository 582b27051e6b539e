import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { failure, ok, type Result } from "../../questions/result.ts";
import { fileProblem } from "../generate/file-problem.ts";

/** What articles are saved as. A file that is named itself is taken whatever it is called. */
const ARTICLE = /\.(?:txt|text|md|markdown|wiki|wikitext|mediawiki|xml|html?|xhtml)$/i;
const NO_ARTICLE = /^(?:README|LICENSE|LICENCE|CREDITS|INDEX)\b|^\./i;

/** The files that the paths name, folders with all that is in them, sorted, each once. */
export function findArticles(paths: readonly string[]): Result<readonly string[], "unreadable"> {
  try {
    const files = paths.flatMap((path) => (statSync(path).isDirectory() ? articlesIn(path) : [path]));
    return ok([...new Set(files)]);
  } catch (error) {
    const path = error instanceof Error && "path" in error ? String(error.path) : paths.join(", ");
    return failure("unreadable", `${path} cannot be read: ${fileProblem(error)}.`);
  }
}

function articlesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !NO_ARTICLE.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return articlesIn(path);
      return ARTICLE.test(entry.name) ? [path] : [];
    });
}
