import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deckOf, deckText } from "../../../../electron/files/anki/write.ts";
import { type Exported, type ExportFormat, exportFile } from "../../../../electron/files/export-file.ts";
import { importFile, importNotes } from "../../../../electron/files/import-file.ts";
import { withCluesSaid } from "../../../../questions/key.ts";
import type { Question } from "../../../../questions/model.ts";
import { content, type Kind, questions } from "../../questions/formats/arbitrary.ts";

const ALL: readonly Kind[] = ["choice", "several", "truth", "typed", "number", "timeline"];
const NOW = Date.UTC(2026, 0, 1);

function exported(format: ExportFormat, given: readonly Question[]): Exported {
  return exportFile(format, { title: "A pack", questions: given, sources: [], now: NOW });
}

function imported(bytes: Uint8Array, name: string): readonly Question[] {
  const read = importFile(bytes, name);
  if (!read.ok) throw new Error(`${read.code}: ${read.message}`);
  return read.value.read.questions;
}

const pack = (...kinds: readonly Kind[]) =>
  fc.uniqueArray(questions(...kinds), { minLength: 1, maxLength: 6, selector: ({ prompt }) => prompt });

/** Format, kinds that it can say, fields that it has no place for. */
const FORMATS: readonly (readonly [ExportFormat, readonly Kind[], readonly string[]])[] = [
  ["marquee", ALL, []],
  ["csv", ALL, []],
  ["tsv", ALL, []],
  ["gift", ALL, ["difficulty", "unit", "nearness"]],
  ["aiken", ["choice", "truth"], ["difficulty", "topic", "tags", "note"]],
  ["moodle", ALL, ["difficulty", "unit", "nearness"]],
  ["kahoot", ["choice", "several", "truth"], ["difficulty", "topic", "tags", "note"]],
];

/** The others say clues with the question. */
const TELL_CLUES: ReadonlySet<ExportFormat> = new Set(["marquee", "csv", "tsv"]);

describe("what was imported, exported and imported again", () => {
  it.each(FORMATS)("is the same in %s", (format, kinds, without) => {
    fc.assert(
      fc.property(pack(...kinds), (packed) => {
        const first = exported(format, packed);
        const given = TELL_CLUES.has(format) ? packed : packed.map(withCluesSaid);
        fc.pre(first.written > 0);
        const again = imported(first.bytes, first.name);
        const kept = given.filter(
          ({ id, prompt }) => !first.leftOut.some((one) => one.id === id && one.prompt === prompt),
        );
        const byPrompt = (a: Question, b: Question) => (a.prompt < b.prompt ? -1 : 1);
        const said = (all: readonly Question[]) => all.toSorted(byPrompt).map((one) => content(one, ...without));
        if (first.shortened.length === 0) expect(said(again).map(settledKind)).toEqual(said(kept).map(settledKind));
        // and what came back stays as it is from then on
        const second = exported(format, again);
        expect(said(imported(second.bytes, second.name))).toEqual(said(again));
      }),
      { numRuns: format === "kahoot" ? 30 : 60 },
    );
  });

  it("is the same as a deck of Anki's, front and back", () => {
    fc.assert(
      fc.property(pack("typed"), (given) => {
        const again = imported(deckOf("A pack", given, NOW), "deck.apkg");
        const second = imported(deckOf("A pack", again, NOW), "deck.apkg");
        expect(second).toEqual(again);
        expect(again.map(({ prompt }) => prompt)).toEqual(given.map(({ prompt }) => prompt));
      }),
      { numRuns: 8 },
    );
  });
});

/** One key alone among several is a choice in formats that do not say which was meant. */
function settledKind(one: unknown): unknown {
  const question = one as { kind: string; answers?: readonly number[]; answer?: number };
  if (question.kind !== "several" || question.answers?.length !== 1) return one;
  const { answers, ...rest } = question;
  return { ...rest, kind: "choice", answer: answers[0] };
}

it.each<ExportFormat>(["gift", "moodle", "aiken", "kahoot"])("a timeline is left out of %s, and named", (format) => {
  const [given = []] = fc.sample(pack("timeline"), { seed: 3, numRuns: 1 });
  const { written, leftOut } = exported(format, given);
  expect([written, leftOut.map(({ id }) => id)]).toEqual([0, given.map(({ id }) => id)]);
});

describe("a deck", () => {
  it("has the same notes whenever it is made, so that importing it again updates them", () => {
    const [given] = fc.sample(pack("choice"), { seed: 1, numRuns: 1 });
    const read = (bytes: Uint8Array) => importFile(bytes, "a.apkg");
    const one = read(deckOf("A pack", given ?? [], NOW));
    const other = read(deckOf("A pack", given ?? [], NOW + 86_400_000));
    expect(one.ok && one.value.notes?.notes).toEqual(other.ok && other.value.notes?.notes);
  });

  it("can be read with its sides turned round", () => {
    const [given] = fc.sample(pack("typed"), { seed: 2, numRuns: 1 });
    const read = importFile(deckOf("A pack", given ?? [], NOW), "a.apkg");
    if (!read.ok || read.value.notes === null) throw new Error("no deck");
    const { notes } = read.value;
    const turned = importNotes(notes, new Map(notes.types.map(({ id }) => [id, { prompt: 1, answer: 0, note: null }])));
    expect(turned.read.questions[0]).toMatchObject({ kind: "typed", accepted: [given?.[0]?.prompt] });
  });

  it("as text has a line a card under its head, and no tab or line break inside one", () => {
    fc.assert(
      fc.property(pack(...ALL), (given) => {
        const lines = deckText("A pack", given).trimEnd().split("\n");
        expect(lines).toHaveLength(4 + given.length);
        for (const line of lines.slice(4)) expect(line.split("\t")).toHaveLength(3);
      }),
      { numRuns: 50 },
    );
  });
});
