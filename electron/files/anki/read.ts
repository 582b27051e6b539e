import { DatabaseSync } from "node:sqlite";
import { zstdDecompressSync } from "node:zlib";
import { z } from "zod";
import type { Note, Notes, NoteType } from "../../../questions/formats/notes.ts";
import { failure, ok, type Result } from "../../../questions/result.ts";
import { MOST_ROWS } from "../delimited.ts";
import { withScratchFile } from "../scratch.ts";
import { unzip, type ZipCode } from "../zip.ts";

export type AnkiCode = ZipCode | "not-a-deck" | "too-many-rows";

/** Newest first: where the newest stands, the oldest holds a note that says to update. */
const COLLECTIONS = ["collection.anki21b", "collection.anki21", "collection.anki2"] as const;
/** Of a collection that is packed once more, bytes. */
const MOST_BYTES = 200 * 2 ** 20;

const notADeck = failure("not-a-deck", "This is no deck of Anki's, or it is damaged. Export it again from Anki.");
const tooMany = failure("too-many-rows", "This deck has over 100,000 notes. Export a part of it.");

/** The notes of an .apkg or .colpkg, with the fields that their kinds have. Schedules and pictures stay behind. */
export function readDeck(bytes: Uint8Array): Result<Notes, AnkiCode> {
  const files = unzip(bytes, (name) => COLLECTIONS.some((one) => one === name));
  if (!files.ok) return files;
  const name = COLLECTIONS.find((one) => files.value.has(one));
  const packed = name === undefined ? undefined : files.value.get(name);
  if (packed === undefined) return notADeck;
  try {
    const database = name === COLLECTIONS[0] ? zstdDecompressSync(packed, { maxOutputLength: MOST_BYTES }) : packed;
    return withScratchFile(database, readCollection);
  } catch {
    return notADeck;
  }
}

const tableSchema = z.array(z.object({ name: z.string() }));
const noteSchema = z.object({ mid: z.coerce.string(), tags: z.string(), flds: z.string() });

function readCollection(path: string): Result<Notes, AnkiCode> {
  // A stranger's database: nothing of it is run, and nothing is written to it.
  const db = new DatabaseSync(path, { readOnly: true, allowExtension: false });
  try {
    db.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
    const tables = tableSchema.parse(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all());
    const has = (table: string) => tables.some(({ name }) => name === table);
    if (!has("notes")) return notADeck;
    const types = has("notetypes") ? typesInTables(db) : has("col") ? typesInJson(db) : [];
    const rows = db.prepare("SELECT CAST(mid AS TEXT) AS mid, tags, flds FROM notes ORDER BY id LIMIT ?");
    const notes = z.array(noteSchema).parse(rows.all(MOST_ROWS + 1));
    if (notes.length > MOST_ROWS) return tooMany;
    return ok({
      title: null,
      types: types.filter(({ id }) => notes.some(({ mid }) => mid === id)),
      notes: notes.map(noteOf),
    });
  } finally {
    db.close();
  }
}

function noteOf({ mid, tags, flds }: z.infer<typeof noteSchema>): Note {
  return { type: mid, fields: flds.split("\u001f"), tags: tags.split(" ").filter((tag) => tag !== "") };
}

const modelsSchema = z.record(
  z.string(),
  z.object({ name: z.string(), flds: z.array(z.object({ name: z.string(), ord: z.number() })) }),
);

/** Until 2020: all kinds of notes as one JSON. */
function typesInJson(db: DatabaseSync): NoteType[] {
  const row = z.object({ models: z.string() }).safeParse(db.prepare("SELECT models FROM col LIMIT 1").get());
  const models = modelsSchema.safeParse(row.success ? JSON.parse(row.data.models) : {});
  if (!models.success) return [];
  return Object.entries(models.data).map(([id, { name, flds }]) => ({
    id,
    name,
    fields: flds.toSorted((a, b) => a.ord - b.ord).map((field) => field.name),
  }));
}

const typeRow = z.object({ id: z.string(), name: z.string() });
const fieldRow = z.object({ ntid: z.string(), ord: z.number(), name: z.string() });

/** Since then: tables. Sorted here, because their order in the file goes by a comparison that only Anki has. */
function typesInTables(db: DatabaseSync): NoteType[] {
  const types = z.array(typeRow).parse(db.prepare("SELECT CAST(id AS TEXT) AS id, name FROM notetypes").all());
  const fields = z
    .array(fieldRow)
    .parse(db.prepare("SELECT CAST(ntid AS TEXT) AS ntid, ord, name FROM fields").all())
    .toSorted((a, b) => a.ord - b.ord);
  return types.map(({ id, name }) => ({
    id,
    name,
    fields: fields.filter((field) => field.ntid === id).map((field) => field.name),
  }));
}
