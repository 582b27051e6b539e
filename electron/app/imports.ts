import { failure, ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import type { ImportPreview } from "../api/contract/files.ts";
import type { ImportsPort } from "../api/ports.ts";
import { IMPORT_BYTES } from "../files/import-file.ts";
import type { ImportAnswer } from "../files/import-messages.ts";
import type { ImportReader } from "../files/import-reader.ts";
import type { LibraryStore } from "../storage/library/index.ts";
import type { PackStore } from "../storage/packs.ts";

/** Files that wait for a decision at a time; who leaves more lying loses the oldest. */
const MOST_WAITING = 3;
/** Questions that are handed over at a time, so that nothing else waits for them. */
const PORTION = 200;

type Arriving = { readonly pieces: Uint8Array[]; size: number };

const gone = () => failure("not-found", "This file is not waiting any more. Choose it again.");
const tooLarge = () => failure("file-too-large", "This file is too large for a file of questions: 64 MB is the most.");
const none = () => failure("no-questions", "No question of this file can be kept.");
const odd = () => failure("internal", "Something went wrong while the file was read. Nothing was kept.");

/**
 * Files of questions on their way in. Each is read in a thread of its own, which holds what it brings until the person keeps
 * it; then it goes into the library as one step. Nothing is half imported: a step that is cut short is taken back.
 */
export function createImports(
  reader: Pick<ImportReader, "read" | "ask" | "drop">,
  { bring }: Pick<LibraryStore, "bring">,
  packs: Pick<PackStore, "one">,
): ImportsPort {
  const arriving = new Map<string, Arriving>();
  /** In the order in which they came. */
  const waiting = new Map<string, { readonly kept: number }>();

  /** Given up while pieces of them were still to come. */
  const stopped = new Set<string>();

  const drop = (importId: string) => {
    if (arriving.delete(importId)) stopped.add(importId);
    waiting.delete(importId);
    reader.drop(importId);
  };
  const shown = (importId: string, said: Result<ImportAnswer, FailureCode>): Result<ImportPreview, FailureCode> => {
    if (!said.ok) return said;
    if (said.value.type !== "preview") return odd();
    waiting.set(importId, { kept: said.value.preview.kept });
    return ok(said.value.preview);
  };
  const add: ImportsPort["add"] = async ({ importId, name, bytes, last, schema }) => {
    if (stopped.delete(importId)) return failure("cancelled", "Reading was stopped. Nothing was kept.");
    const file = arriving.get(importId) ?? { pieces: [], size: 0 };
    const [oldest] = arriving.keys();
    if (arriving.size >= MOST_WAITING && oldest !== undefined) arriving.delete(oldest);
    arriving.set(importId, file);
    file.size += bytes.length;
    if (file.size > IMPORT_BYTES) {
      arriving.delete(importId);
      return tooLarge();
    }
    file.pieces.push(bytes);
    if (!last) return ok(null);
    arriving.delete(importId);
    const [first] = waiting.keys();
    if (waiting.size >= MOST_WAITING && first !== undefined) drop(first);
    const job = { importId, name, bytes: new Uint8Array(Buffer.concat(file.pieces)), schema };
    return shown(importId, await reader.read(job));
  };
  const keep: ImportsPort["keep"] = async (importId, title) => {
    const file = waiting.get(importId);
    if (file === undefined) return gone();
    if (file.kept === 0) return none();
    const named = await reader.ask(importId, { type: "pack", title });
    if (!named.ok) return named;
    if (named.value.type !== "pack") return odd();
    const { head } = named.value;
    const saved = await bring({ ...head, title, maker: "import" }, async (from) => {
      const said = await reader.ask(importId, { type: "questions", from, count: PORTION });
      if (!said.ok) return said;
      return said.value.type === "questions" ? ok(said.value.questions) : odd();
    });
    if (!saved.ok) return saved;
    drop(importId);
    return packs.one(head.id);
  };
  return {
    add,
    fields: async ({ importId, choices }) => shown(importId, await reader.ask(importId, { type: "fields", choices })),
    mend: async ({ importId, row, cells }) => shown(importId, await reader.ask(importId, { type: "mend", row, cells })),
    leftOut: async (importId) => {
      const said = await reader.ask(importId, { type: "left-out" });
      if (!said.ok) return said;
      return said.value.type === "left-out" ? ok({ name: said.value.name, text: said.value.text }) : odd();
    },
    keep,
    drop,
  };
}
