import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { packSchema, type Question, questionSchema } from "../../questions/model.ts";
import { writingReportSchema } from "../../questions/report.ts";
import { articleSchema } from "../api/contract/data.ts";

/**
 * The collection: packs that were written when the program was built. A file for each, one JSON document a line: first
 * all but the questions, then the questions, some at a time, so that no line takes long to read.
 */

const headSchema = z.object({
  pack: packSchema.pick({ title: true, sources: true }),
  article: articleSchema,
  report: writingReportSchema,
});
export type CollectionHead = z.infer<typeof headSchema>;

const INDEX = "index.json";
const indexSchema = z.object({
  packs: z.array(z.object({ packId: z.string(), file: z.string(), maker: z.string() })),
});
export type CollectionIndex = z.infer<typeof indexSchema>;

export type CollectionPack = {
  readonly packId: string;
  /** Another value says that the pack is another. */
  readonly maker: string;
  readonly read: () => Promise<{ readonly head: CollectionHead; readonly parts: Iterable<readonly Question[]> }>;
};

/** Questions of one line. */
const PART = 60;

/** The packs in the folder; none where nothing was built there. */
export async function readCollection(folder: string): Promise<CollectionPack[]> {
  const index = await readFile(join(folder, INDEX), "utf8").catch(() => null);
  if (index === null) return [];
  const { packs } = indexSchema.parse(JSON.parse(index));
  return packs.map(({ packId, file, maker }) => ({ packId, maker, read: () => readPack(join(folder, file)) }));
}

async function readPack(path: string) {
  const [first = "", ...lines] = (await readFile(path, "utf8")).trimEnd().split("\n");
  return { head: headSchema.parse(JSON.parse(first)), parts: partsOf(lines) };
}

/** Read when they are wanted, one after another. */
function* partsOf(lines: readonly string[]): Generator<readonly Question[]> {
  for (const line of lines) yield z.array(questionSchema).parse(JSON.parse(line));
}

/** The text of a pack's file. */
export function collectionFile({
  pack,
  article,
  report,
}: CollectionHead & { readonly pack: z.infer<typeof packSchema> }): string {
  const { title, sources, questions } = pack;
  const lines = [JSON.stringify({ pack: { title, sources }, article, report })];
  for (let from = 0; from < questions.length; from += PART)
    lines.push(JSON.stringify(questions.slice(from, from + PART)));
  return `${lines.join("\n")}\n`;
}

export function collectionIndex(index: CollectionIndex): string {
  return `${JSON.stringify(index)}\n`;
}

export const COLLECTION_INDEX = INDEX;
