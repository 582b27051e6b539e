import { DatabaseSync } from "node:sqlite";
import { previewSchema } from "../../electron/api/contract/files.ts";
import { createImports } from "../../electron/app/imports.ts";
import { exportFile } from "../../electron/files/export-file.ts";
import { createLibrary } from "../../electron/storage/library/index.ts";
import { migrate } from "../../electron/storage/migrate.ts";
import { createPacks } from "../../electron/storage/packs.ts";
import { createStore } from "../../electron/storage/store.ts";
import { questionSchema } from "../../questions/model.ts";
import { mutate } from "./mutations.ts";
import { type Random, randomFrom } from "./random.ts";
import { readHere } from "./read-here.ts";

/** A file to begin from. */
export type Seed = { readonly name: string; readonly bytes: Uint8Array };

export type FilesFuzzed = {
  readonly files: number;
  /** How they ended: with questions, with none of them good, or with the code of a refusal. */
  readonly endings: Readonly<Record<string, number>>;
  readonly kept: number;
  /** Milliseconds of the slowest, on 100 kB. */
  readonly slowest: number;
  readonly failing: readonly { readonly index: number; readonly seed: Seed; readonly reason: string }[];
};

const FORMATS = ["marquee", "csv", "tsv", "gift", "aiken", "moodle", "kahoot", "anki"] as const;
/** One of so many is kept, to see that all of it is in the store, or none. */
const KEPT = 25;

/** One small file of every format that Marquee writes itself. */
export function ownSeeds(): Seed[] {
  return FORMATS.map((format) => exportFile(format, { title: "Sample", questions: QUESTIONS, sources: [], now: 0 }));
}

/** Damaged question files through reading and keeping. Nothing may throw, break a schema, or be kept by half. */
export async function fuzzFiles(seeds: readonly Seed[], files: number, seed: number): Promise<FilesFuzzed> {
  const endings: Record<string, number> = {};
  const failing: FilesFuzzed["failing"][number][] = [];
  const library = openLibrary();
  let kept = 0;
  let slowest = 0;
  for (let index = 0; index < files; index += 1) {
    const random = randomFrom(Math.imul(seed, 0x9e3779b1) ^ index);
    const file = damaged(seeds[random.below(seeds.length)] ?? { name: "", bytes: new Uint8Array() }, random);
    const from = performance.now();
    try {
      const { ending, questions } = await library.take(file, index % KEPT === 0);
      endings[ending] = (endings[ending] ?? 0) + 1;
      kept += questions;
    } catch (error) {
      failing.push({
        index,
        seed: file,
        reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
      });
    }
    slowest = Math.max(slowest, (performance.now() - from) / Math.max(1, file.bytes.length / 100_000));
  }
  library.close();
  return { files, endings, kept, slowest, failing };
}

function openLibrary() {
  const db = new DatabaseSync(":memory:");
  db.exec("PRAGMA foreign_keys = ON");
  migrate(db);
  const store = createStore(db, { onTrouble: () => undefined, onRecovery: () => undefined });
  const library = createLibrary(store, 1, () => 0);
  const imports = createImports(
    readHere(),
    library,
    createPacks(store, 1, () => 0),
  );
  const count = db.prepare("SELECT count(*) AS number FROM questions");
  const stored = () => Number(count.get()?.number ?? 0);
  const clear = () => db.exec("DELETE FROM packs; DELETE FROM library_steps");

  async function take({ name, bytes }: Seed, keep: boolean): Promise<{ ending: string; questions: number }> {
    const added = await imports.add({ importId: "fuzz", name, bytes: new Uint8Array(bytes), last: true });
    if (!added.ok) return { ending: added.code, questions: 0 };
    const preview = previewSchema.parse(added.value);
    for (const question of preview.questions) questionSchema.parse(question);
    if (stored() !== 0) throw new Error("Something was stored before it was kept.");
    if (preview.kept === 0 || !keep) {
      imports.drop("fuzz");
      return { ending: preview.kept === 0 ? "nothing-good" : "read", questions: 0 };
    }
    const saved = await imports.keep("fuzz", "Fuzzed");
    const inStore = stored();
    if (saved.ok && inStore !== preview.kept) throw new Error(`${inStore} of ${preview.kept} were stored.`);
    if (!saved.ok && inStore !== 0) throw new Error(`${saved.code}, and ${inStore} were stored.`);
    clear();
    return { ending: "kept", questions: inStore };
  }
  return { take, close: () => db.close() };
}

/** Damaged as text where it is text, as bytes where it is not, or both; sometimes under another file's name. */
function damaged({ name, bytes }: Seed, random: Random): Seed {
  const other = random.below(10) === 0 ? random.pick(["a.csv", "a.gift", "a.txt", "a.json", "a"]) : name;
  const isText = !/\.(?:xlsx|apkg|zip)$/.test(name);
  const text = isText && random.below(4) > 0 ? mutate(new TextDecoder().decode(bytes), random) : null;
  const changed = text === null ? new Uint8Array(bytes) : new TextEncoder().encode(text);
  return { name: other, bytes: text === null || random.below(6) === 0 ? torn(changed, random) : changed };
}

/** Some bytes changed, a piece cut out, or the end torn off. */
function torn(bytes: Uint8Array, random: Random): Uint8Array {
  switch (random.below(3)) {
    case 0:
      for (let left = 1 + random.below(20); left > 0 && bytes.length > 0; left -= 1) {
        bytes[random.below(bytes.length)] = random.below(256);
      }
      return bytes;
    case 1:
      return bytes.subarray(0, random.below(bytes.length + 1));
    default: {
      const at = random.below(bytes.length);
      return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + random.below(200))]);
    }
  }
}

const common = {
  italics: [],
  topic: "crew",
  difficulty: "easy",
  proof: { kind: "none" },
  origin: "import",
  tags: ["silent film"],
  lang: "en",
  revision: 1,
} as const;

const QUESTIONS = [
  {
    kind: "choice",
    prompt: "Who made “The Paper Lighthouse”?",
    options: ["Ada Finch", "Bo Lind", "Cy Orr"],
    answer: 0,
  },
  {
    kind: "several",
    prompt: "Which of these are <colours> & tints?",
    options: ["Sepia", "Blue", "Oak"],
    answers: [0, 1],
  },
  { kind: "truth", prompt: "The first reel is = the last: ~never~ {again} #1.", answer: false, note: "So it is told." },
  { kind: "typed", prompt: "What is the ship called?", accepted: ["The Grey Gull", "Grey Gull"] },
  { kind: "number", prompt: "In which year was it shown?", value: 1931, tolerance: 0.5, unit: "", nearness: true },
  { kind: "timeline", prompt: "The earliest first?", options: ["Ash", "Bay", "Elm"], years: [1931, 1899, 2001] },
].map((question, index) => questionSchema.parse({ id: `q${index}`, ...common, ...question }));
