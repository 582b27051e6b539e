import type { LeftOut } from "../../questions/formats/model.ts";
import { type FieldChoice, guessedFields, type Notes } from "../../questions/formats/notes.ts";
import { hashId } from "../../questions/hash.ts";
import { PACK_VERSION, type Pack } from "../../questions/model.ts";
import { failure, ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import { type ImportPreview, PREVIEWED } from "../api/contract/files.ts";
import type { ImportsPort } from "../api/ports.ts";
import { IMPORT_BYTES, type Imported, importFile, importNotes } from "../files/import-file.ts";
import type { PackStore } from "../storage/packs.ts";

/** Files that wait for a decision at a time; who leaves more lying loses the oldest. */
const MOST_WAITING = 3;
/** Characters of what was left out that a preview shows; the saved file has all of it. */
const SOURCE = 400;

type Arriving = { readonly name: string; readonly pieces: Uint8Array[]; size: number };
type Waiting = { readonly name: string; imported: Imported; choices: ReadonlyMap<string, FieldChoice> };

const gone = () => failure("not-found", "This file is not waiting any more. Choose it again.");
const tooLarge = () => failure("file-too-large", "This file is too large for a file of questions: 64 MB is the most.");
const none = () => failure("no-questions", "No question of this file can be kept.");

/**
 * Files of questions on their way in. What a file brings is held in memory until the person keeps it; then it goes into
 * the store in one transaction. Nothing is half imported: until then the store has none of it.
 */
export function createImports(packs: Pick<PackStore, "save">): ImportsPort {
  const arriving = new Map<string, Arriving>();
  const waiting = new Map<string, Waiting>();

  function add({ importId, name, bytes, last }: Parameters<ImportsPort["add"]>[0]): ReturnType<ImportsPort["add"]> {
    const file = arriving.get(importId) ?? { name, pieces: [], size: 0 };
    room(arriving);
    arriving.set(importId, file);
    file.size += bytes.length;
    if (file.size > IMPORT_BYTES) {
      arriving.delete(importId);
      return tooLarge();
    }
    file.pieces.push(bytes);
    if (!last) return ok(null);
    arriving.delete(importId);
    return read(importId, file);
  }

  function read(importId: string, { name, pieces }: Arriving): Result<ImportPreview, FailureCode> {
    const imported = importFile(Buffer.concat(pieces), name);
    if (!imported.ok) return imported;
    room(waiting);
    const choices = new Map((imported.value.notes?.types ?? []).map((type) => [type.id, guessedFields(type)]));
    const entry = { name, imported: imported.value, choices };
    waiting.set(importId, entry);
    return ok(previewOf(importId, entry));
  }

  return {
    add,
    fields: ({ importId, choices }) => {
      const entry = waiting.get(importId);
      const notes = entry?.imported.notes;
      if (entry === undefined || !notes) return gone();
      entry.choices = new Map(choices.map(({ id, ...fields }) => [id, fields]));
      entry.imported = importNotes(notes, entry.choices);
      return ok(previewOf(importId, entry));
    },
    leftOut: (importId) => {
      const entry = waiting.get(importId);
      return entry === undefined
        ? gone()
        : ok({ name: `${baseOf(entry.name)}-left-out.txt`, text: leftOutText(entry) });
    },
    keep: (importId, title) => {
      const entry = waiting.get(importId);
      if (entry === undefined) return gone();
      const { questions } = entry.imported.read;
      if (questions.length === 0) return none();
      const pack: Pack = {
        format: "marquee-pack",
        version: PACK_VERSION,
        title,
        sources: [],
        questions: [...questions],
      };
      const id = hashId(JSON.stringify([title, questions.map((question) => question.id)]));
      const saved = packs.save({ id, pack, article: null, report: null, builtIn: false, maker: "import" });
      if (saved.ok) waiting.delete(importId);
      return saved;
    },
    drop: (importId) => {
      arriving.delete(importId);
      waiting.delete(importId);
    },
  };
}

function room(entries: Map<string, unknown>): void {
  const [oldest] = entries.keys();
  if (entries.size >= MOST_WAITING && oldest !== undefined) entries.delete(oldest);
}

function previewOf(importId: string, { name, imported, choices }: Waiting): ImportPreview {
  const { format, read, notes } = imported;
  return {
    importId,
    format,
    title: read.title ?? baseOf(name),
    kept: read.questions.length,
    leftOut: read.leftOut.length,
    losses: read.losses,
    questions: read.questions.slice(0, PREVIEWED),
    left: read.leftOut.slice(0, PREVIEWED).map((one) => ({ ...one, source: shortened(one.source) })),
    reasons: reasonsOf(read.leftOut),
    noteTypes: typesOf(notes, choices),
  };
}

function typesOf(notes: Notes | null, choices: ReadonlyMap<string, FieldChoice>): ImportPreview["noteTypes"] {
  return (notes?.types ?? []).map((type) => ({
    ...type,
    fields: [...type.fields],
    ...(choices.get(type.id) ?? guessedFields(type)),
  }));
}

function reasonsOf(leftOut: readonly LeftOut[]): ImportPreview["reasons"] {
  const reasons: ImportPreview["reasons"] = {};
  for (const { code } of leftOut) reasons[code] = (reasons[code] ?? 0) + 1;
  return reasons;
}

/** For whoever mends the file: each under its place and reason, exactly as it stands there. */
function leftOutText({ name, imported }: Waiting): string {
  const parts = imported.read.leftOut.map(
    ({ place, code, detail, source }) =>
      `${place.unit} ${place.number}: ${code}${detail === "" ? "" : ` (${detail})`}\n${source}`,
  );
  return `${[name, ...parts].join("\n\n")}\n`;
}

function shortened(source: string): string {
  return source.length <= SOURCE ? source : `${source.slice(0, SOURCE).toWellFormed()}…`;
}

/** "films.2025.xlsx" -> "films.2025" */
function baseOf(name: string): string {
  return name.replace(/\.[A-Za-z0-9]{1,8}$/, "").replace(/\.marquee$/, "") || "Questions";
}
