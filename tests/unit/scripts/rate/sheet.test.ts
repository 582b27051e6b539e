import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChoiceQuestion } from "../../../../questions/model.ts";
import { type Drawn, draw } from "../../../../scripts/evaluate/sheet/draw.ts";
import { LETTERS } from "../../../../scripts/evaluate/sheet/rubric.ts";
import { sheetText } from "../../../../scripts/evaluate/sheet/write-sheet.ts";
import { readSheet } from "../../../../scripts/rate/read-sheet.ts";
import { GOOD, proof } from "../evaluate/ferry.ts";
import { accepted, fill, refusing, YES } from "./fill.ts";

const numbered = (count: number): Drawn[] =>
  Array.from({ length: count }, (_, index) => ({
    file: `articles/film_${index % 5}.txt`,
    question: { ...GOOD, id: `id-${index}`, prompt: `ChoiceQuestion ${index} about The Night Ferry?`, italics: [] },
  }));

const sheetOf = (drawn: readonly Drawn[]) => sheetText({ drawn, questions: 99, articles: 5, seed: 7 });

describe("a draw", () => {
  it("is the same for the same seed, in whatever order the files come, and another for another", () => {
    const questions = numbered(60);
    const drawn = draw(questions, 20, 7);
    expect(draw(questions.toReversed(), 20, 7)).toEqual(drawn);
    expect(draw(questions, 20, 8)).not.toEqual(drawn);
    expect(new Set(drawn.map(({ question }) => question.id)).size).toBe(20);
  });

  it("keeps what it had drawn when it is made larger", () => {
    expect(draw(numbered(60), 30, 7).slice(0, 20)).toEqual(draw(numbered(60), 20, 7));
  });

  it("takes all where there are fewer, and a question of two copies of an article once", () => {
    const twice = [...numbered(4), ...numbered(4).map((drawn) => ({ ...drawn, file: "copy.txt" }))];
    const drawn = draw(twice, 100, 7);
    expect(drawn).toHaveLength(4);
    expect(drawn.map(({ file }) => file)).not.toContain("copy.txt");
  });

  it("prefers no question", () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 400; seed++) {
      for (const { question } of draw(numbered(20), 5, seed))
        counts.set(question.id, (counts.get(question.id) ?? 0) + 1);
    }
    // 100 times each, with a standard deviation of 8.7
    for (const count of counts.values()) expect(Math.abs(count - 100)).toBeLessThan(40);
    expect(counts.size).toBe(20);
  });
});

describe("a sheet", () => {
  it("shows neither key nor proof before its second part", () => {
    const [asked = "", keys = ""] = sheetOf([{ file: "a/ferry.txt", question: GOOD }]).split("## Part two");
    expect(asked).toContain("### 1. Who directed *The Night Ferry*?\n\n- A. Anton Riedl\n- B. Ingrid Holm\n");
    expect(asked).not.toContain("shot by Otto Brandt");
    expect(asked.match(/Ingrid Holm/g)).toHaveLength(1);
    expect(keys).toContain(
      "### Key 1: B. Ingrid Holm\n\nferry.txt, crew, easy. Lead: The Night Ferry was directed by **Ingrid Holm** and",
    );
  });

  it("shows what a question says, not what Markdown would make of it", () => {
    const odd = { ...GOOD, prompt: "Who wrote “*_<b>_*”\n\n# of it?", italics: [] };
    expect(sheetOf([{ file: "a.txt", question: odd }])).toContain(
      "### 1. Who wrote “\\*\\_\\<b\\>\\_\\*” \\# of it?\n",
    );
  });

  it("has one name for the same questions, and another for others", () => {
    const name = (drawn: readonly Drawn[]) => readSheet(sheetOf(drawn)).name;
    expect(name(numbered(3))).toMatch(/^[0-9a-f]{16}$/);
    expect(name(numbered(3))).toBe(name(numbered(3)));
    expect(name(numbered(4))).not.toBe(name(numbered(3)));
  });
});

const shown = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== "");
const questionArbitrary = fc
  .record({
    prompt: shown,
    options: fc.uniqueArray(shown, { minLength: 4, maxLength: 4 }),
    answer: fc.integer({ min: 0, max: 3 }),
    sentence: shown,
  })
  .map(({ prompt, options, answer, sentence }): ChoiceQuestion => {
    return { ...GOOD, prompt, italics: [], options, answer, proof: { ...proof(), sentence, mark: null } };
  });
const rowArbitrary = fc.record({
  answer: fc.constantFrom("A", "b", "C", "d", "?", ""),
  points: fc.array(fc.constantFrom("y", "n", "Y", "no", "yes"), { minLength: 10, maxLength: 10 }),
  note: fc.string({ maxLength: 30 }).map((note) => note.replace(/[\r\n\\]/g, " ").trim()),
});

describe("a sheet that was filled in", () => {
  it("reads back as it was meant, whatever stands in its questions and notes", () => {
    const sheets = fc.array(fc.tuple(questionArbitrary, rowArbitrary), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sheets, (pairs) => {
        const drawn = pairs.map(([question], index) => ({
          file: "a.txt",
          question: { ...question, id: `id-${index}` },
        }));
        const read = readSheet(
          fill(
            sheetOf(drawn),
            pairs.map(([, row]) => row),
          ),
        );
        expect(read.problems).toEqual([]);
        expect(read.questions).toBe(pairs.length);
        expect(read.judgements).toEqual(
          pairs.map(([{ answer: key }, { answer, points, note }], index) => ({
            number: index + 1,
            answer: LETTERS.find((letter) => letter === answer.toUpperCase()) ?? null,
            key: LETTERS[key],
            points: points.map((point) => /^y/i.test(point)),
            note,
          })),
        );
      }),
    );
  });

  it("may have other line ends and wider columns", () => {
    const text = fill(sheetOf(numbered(2)), [accepted, refusing(3, "stiff")]);
    const other = text.replaceAll("\n", "\r\n").replaceAll("| y |", "|   y   |");
    expect(readSheet(other)).toEqual(readSheet(text));
  });
});

describe("what is missing or malformed", () => {
  const problems = (text: string) => readSheet(text).problems.map(({ line, message }) => `${line}: ${message}`);
  const full = fill(sheetOf(numbered(3)), [accepted, accepted, accepted]);
  const lines = full.split("\n");
  const at = (number: number) => lines.findIndex((line) => line.startsWith(`| ${number} |`)) + 1;
  const changed = (number: number, row: string) =>
    lines.map((line, index) => (index === at(number) - 1 ? row : line)).join("\n");
  const row = (...cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  const [, ...nine] = YES;

  it("is nothing on a full sheet", () => {
    expect(problems(full)).toEqual([]);
  });

  it.each([
    ["a row that nobody has filled in", row("2", ...Array(12).fill(" ")), "question 2: not judged yet"],
    ["one empty point", row("2", "A", ...nine, " ", ""), "question 2: point 10 is empty"],
    ["two empty points", row("2", "A", "", "", ...nine.slice(1), ""), "question 2: points 1, 2 are empty"],
    ["neither yes nor no", row("2", "A", "maybe", ...nine, ""), "question 2: point 1 is “maybe”, and must be y or n"],
    ["a letter that is none", row("2", "E", ...YES, ""), "question 2: “E” is no answer; there are A to D and ?"],
    [
      "a column too few",
      row("2", "A", ...YES),
      "question 2: 12 columns, and there must be 13; a | in a note is written \\|",
    ],
    [
      "a bar in a note",
      row("2", "A", ...YES, "a | b"),
      "question 2: 14 columns, and there must be 13; a | in a note is written \\|",
    ],
  ])("is said with its line: %s", (_name, broken, message) => {
    expect(problems(changed(2, broken))).toEqual([`${at(2)}: ${message}`]);
    expect(readSheet(changed(2, broken)).judgements.map(({ number }) => number)).toEqual([1, 3]);
  });

  it("is a row that is gone, a second one and one too many", () => {
    expect(problems(changed(2, ""))).toEqual([`${lines.length}: question 2: its row is missing`]);
    expect(problems(changed(2, row("1", "A", ...YES, "")))).toEqual([
      `${at(2)}: question 1: a second row`,
      `${lines.length}: question 2: its row is missing`,
    ]);
    expect(problems(changed(2, row("9", "A", ...YES, "")))).toContain(
      `${at(2)}: question 9: there is no such question on this sheet`,
    );
  });

  it("is the second part, where it was cut off", () => {
    const [asked = ""] = full.split("## Part two");
    expect(problems(asked)).toEqual(
      [1, 2, 3].map((number) => `${at(number)}: question ${number}: its key is missing in part two`),
    );
  });

  it("is everything, of a file that is no sheet", () => {
    expect(problems("# A letter\n\nDear Ada,\n")).toEqual(["1: this is no sheet: it does not say its name and size"]);
  });
});
