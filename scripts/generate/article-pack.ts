import { basename } from "node:path";
import { type DecodeCode, decode } from "../../electron/files/decode.ts";
import type { ReadCode } from "../../questions/article/codes.ts";
import { readArticle } from "../../questions/article/read-article.ts";
import type { WritingReport } from "../../questions/report.ts";
import type { Result } from "../../questions/result.ts";
import { type WrittenPack, writePack } from "../../questions/write-pack.ts";

export type ArticlePack = { readonly pack: WrittenPack; readonly report: WritingReport };

/** The whole way: bytes -> text -> article -> pack. `path` names the file, for a title of last resort. */
export function articlePack(
  bytes: Uint8Array,
  path: string,
): Result<ArticlePack, DecodeCode | ReadCode | "not-enough"> {
  const text = decode(bytes);
  if (!text.ok) return text;
  const article = readArticle(text.value, basename(path));
  return article.ok ? writePack(article.value) : article;
}
