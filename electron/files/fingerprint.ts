import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** The same article gives the same pack, whatever its file is called: 128 bits of a hash over the cleaned text. */
export function packIdOf(article: { readonly text: string }): string {
  return createHash("sha256").update(article.text, "utf8").digest("hex").slice(0, 32);
}

/**
 * Makes the mark that a pack carries: over the article's bytes and the writer that read them. Where either has
 * changed, a pack of the program's own is written again. The built worker names its parts by the hash of their
 * content, so that its own bytes stand for all of the writer.
 */
export function createMaker(writerFile: string | URL): (article: Uint8Array) => string {
  const writer = createHash("sha256").update(readFileSync(writerFile)).digest();
  return (article) => createHash("sha256").update(writer).update(article).digest("hex");
}
