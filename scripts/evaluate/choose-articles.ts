import { basename, extname } from "node:path";
import type { ArticleKind } from "../../questions/article/model.ts";
import type { Listed } from "./listing.ts";
import { type Quarter, quarterOf } from "./quarter.ts";

type Wanted = { readonly quarters: readonly Quarter[]; readonly kind: ArticleKind | undefined };
type Chosen = { readonly file: string; readonly listed: Listed | undefined };

/**
 * The files of the wanted quarters, and of the wanted kind as far as that is listed. A file's title is the one that is
 * listed, else its own name; what the reader takes for the title may change and plays no part.
 */
export function chooseArticles(
  files: readonly string[],
  listingOf: (file: string) => Listed | undefined,
  { quarters, kind }: Wanted,
): Chosen[] {
  return files
    .map((file) => ({ file, listed: listingOf(file) }))
    .filter(({ file, listed }) => {
      const title = listed?.title ?? basename(file, extname(file));
      const isOfQuarter = quarters.length === 0 || quarters.includes(quarterOf(title));
      return isOfQuarter && (kind === undefined || listed === undefined || listed.kind === kind);
    });
}
