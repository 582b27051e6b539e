import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { type Imported, importFile } from "../../../../electron/files/import-file.ts";
import { oneLine } from "../../../../questions/formats/plain.ts";

const BANKS = join(import.meta.dirname, "../../../../../shared/banks");
const NEEDS = "skipped: the genuine files of other programs are not there";

function bank(path: string): Imported {
  const read = importFile(new Uint8Array(readFileSync(join(BANKS, path))), path.split("/").at(-1) ?? "");
  if (!read.ok) throw new Error(`${path}: ${read.code}`);
  return read.value;
}

const counts = (path: string) => {
  const { format, read } = bank(path);
  return {
    format,
    kept: read.questions.length,
    left: read.leftOut.map(({ place, code }) => `${place.number} ${code}`),
  };
};

describe.skipIf(!existsSync(BANKS))(`genuine files (${existsSync(BANKS) ? "read" : NEEDS})`, () => {
  it("Open Trivia DB: every row, statements as such, entities decoded, no markup", () => {
    const { questions, leftOut } = bank("opentdb/opentdb_film.json").read;
    const rows = z
      .object({ results: z.array(z.object({ type: z.string(), question: z.string() })) })
      .parse(JSON.parse(readFileSync(join(BANKS, "opentdb/opentdb_film.json"), "utf8"))).results;
    expect(questions.length + leftOut.length).toBe(rows.length);
    expect(leftOut.every(({ code }) => code === "repeated")).toBe(true);
    expect(questions.filter(({ kind }) => kind === "truth")).toHaveLength(
      rows.filter(({ type }) => type === "boolean").length,
    );
    expect(questions.some(({ prompt }) => /&\w+;/.test(prompt))).toBe(false);
  });

  it("OpenTriviaQA: in spite of a stray letter of another encoding, no question is lost without a word", () => {
    const { questions, leftOut } = bank("opentriviaqa/movies").read;
    const starts = readFileSync(join(BANKS, "opentriviaqa/movies"), "latin1").match(/^#Q/gm)?.length ?? 0;
    expect(questions.length + leftOut.length).toBe(starts);
    expect(questions.length).toBeGreaterThan(4000);
    expect(questions.some(({ prompt }) => prompt.includes("\ufffd"))).toBe(false);
  });

  it("Aiken: the good ones; of Moodle's deliberate errors each with its line and reason", () => {
    expect(counts("aiken/questions.aiken.txt")).toEqual({ format: "aiken", kept: 2, left: [] });
    expect(counts("aiken/aiken_errors.txt")).toEqual({
      format: "aiken",
      kept: 2,
      left: ["1 one-option", "5 no-prompt", "14 no-key"],
    });
  });

  it("Moodle XML: kinds that Marquee has, by category; a grade that Moodle does not know is refused", () => {
    expect(counts("moodle_xml/nested_categories_with_questions.xml")).toEqual({
      format: "moodle",
      kept: 4,
      left: ["2 kind-unknown"],
    });
    expect(counts("moodle_xml/old_format_file.xml")).toMatchObject({ kept: 2, left: [] });
    expect(counts("moodle_xml/error_invalid_grades.xml")).toMatchObject({ kept: 0, left: ["1 unreadable"] });
  });

  it("Kahoot's own template: the question it holds, and nothing of the empty rows", () => {
    const { format, read } = bank("kahoot/KahootQuizTemplate.xlsx");
    expect({ format, left: read.leftOut }).toEqual({ format: "spreadsheet", left: [] });
    expect(read.questions).toMatchObject([
      { kind: "several", options: ["Excel", "Google Docs", "Numbers", "LibreOffice"], answers: [0, 1, 2, 3] },
    ]);
  });

  it("QTI 1.2 and 2.1, also zipped: choices with their keys; other interactions are named", () => {
    const canvas = bank("qti/all_canvas_simple_1.2.xml").read;
    expect(canvas.questions.slice(0, 3)).toMatchObject([
      { kind: "choice", options: ["C", "A", "B", "D"], answer: 0 },
      { kind: "truth", answer: true },
      { kind: "several", answers: [0, 1, 2] },
    ]);
    expect(canvas.leftOut.every(({ code }) => code === "kind-unknown")).toBe(true);
    expect(bank("qti/items_1.2__true_false.xml").read.questions).toMatchObject([{ kind: "truth", answer: false }]);
    expect(bank("qti/items_2.1__choice.xml").read.questions).toMatchObject([{ kind: "choice", answer: 0 }]);
    expect(counts("qti/test_qti_2.1.zip")).toMatchObject({ format: "qti", kept: 2 });
  });

  it("Anki: the notes of the deck, with tags; that a picture stays behind is said", () => {
    const { format, read, notes } = bank("anki/output.apkg");
    expect(format).toBe("anki");
    expect(notes?.types).toMatchObject([{ fields: ["Front", "Back"] }]);
    expect(read.questions[0]).toMatchObject({
      kind: "typed",
      prompt: "card #1 front",
      accepted: ["card #1 back"],
      tags: ["food", "fruit"],
    });
    expect(read.losses).toEqual({ scheduling: 3, picture: 1 });
  });
});

const expectedSchema = z.array(
  z.looseObject({
    type: z.string(),
    stem: z.object({ text: z.string() }).optional(),
    isTrue: z.boolean().optional(),
    choices: z.unknown().optional(),
  }),
);

describe.skipIf(!existsSync(BANKS))("GIFT, against the parse that its grammar's authors expect", () => {
  const files = existsSync(BANKS) ? readdirSync(join(BANKS, "gift")).filter((name) => name.endsWith(".gift")) : [];

  it.each(files)("%s", (name) => {
    const expected = expectedSchema.parse(
      JSON.parse(readFileSync(join(BANKS, "gift", name.replace(".gift", ".json")), "utf8")),
    );
    const { questions, leftOut } = bank(`gift/${name}`).read;
    const asked = expected.filter(({ type }) => type !== "Category");
    expect(questions.length + leftOut.length).toBe(asked.length);
    for (const { type, stem, isTrue } of asked) {
      if (type !== "TF") continue;
      const prompt = oneLine((stem?.text ?? "").replace(/<[^>]*>/g, "").replaceAll("&lt;", "<"));
      const found = questions.filter((one) => one.kind === "truth" && one.answer === isTrue);
      expect(found.length, `${prompt}: ${isTrue}`).toBeGreaterThan(0);
    }
    for (const one of expected.filter(({ type }) => type === "MC" || type === "Short")) {
      const choices = z
        .array(z.object({ text: z.object({ text: z.string() }), isCorrect: z.boolean() }))
        .parse(one.choices);
      if (choices.length > 6) continue;
      const texts = choices.map(({ text }) => oneLine(text.text.replace(/<[^>]*>/g, "")));
      const match = questions.find((question) => {
        if (question.kind === "choice" || question.kind === "several") return question.options.join() === texts.join();
        return question.kind === "typed" && question.accepted.every((text) => texts.includes(text));
      });
      expect(match, one.stem?.text).toBeDefined();
      if (match?.kind === "choice") expect(choices[match.answer]?.isCorrect).toBe(true);
    }
  });
});
