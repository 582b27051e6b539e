import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { z } from "zod";
import { ARTICLE_KINDS, type ArticleKind } from "../../questions/article/model.ts";

/** What an `INDEX.tsv` beside the articles says of one. */
export type Listed = { readonly title: string; readonly kind: ArticleKind; readonly words: number };

const rowSchema = z.object({
  file: z.string().min(1),
  title: z.string().min(1),
  kind: z.enum(ARTICLE_KINDS),
  words: z.coerce.number().int().min(0),
});

/** How many folders up an index is looked for. */
const UP = 3;

/** Looks files up in the nearest `INDEX.tsv` in or above their folder; each index is read once. */
export function listings(): (file: string) => Listed | undefined {
  const indexes = new Map<string, ReadonlyMap<string, Listed>>();
  const indexIn = (folder: string) => {
    const known = indexes.get(folder) ?? readIndex(join(folder, "INDEX.tsv"));
    indexes.set(folder, known);
    return known;
  };
  return (file) => {
    const path = resolve(file);
    let folder = dirname(path);
    for (let step = 0; step < UP; step++) {
      const listed = indexIn(folder).get(relative(folder, path).split(sep).join("/"));
      if (listed !== undefined) return listed;
      folder = dirname(folder);
    }
    return undefined;
  };
}

function readIndex(path: string): ReadonlyMap<string, Listed> {
  return existsSync(path) ? parseIndex(readFileSync(path, "utf8")) : new Map();
}

/** Tab-separated, its columns named in the first line: file, title, kind, words and others. Rows that say less are passed over. */
export function parseIndex(text: string): ReadonlyMap<string, Listed> {
  const [head = "", ...lines] = text.split(/\r?\n/);
  const columns = head.split("\t");
  return new Map(
    lines.flatMap((line): [string, Listed][] => {
      const cells = line.split("\t");
      const row = rowSchema.safeParse(Object.fromEntries(columns.map((name, index) => [name, cells[index]])));
      if (!row.success) return [];
      const { file, ...listed } = row.data;
      return [[file, listed]];
    }),
  );
}
