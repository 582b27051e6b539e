import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../questions/article/model.ts";
import { readArticle } from "../../../questions/article/read-article.ts";
import { type ChoiceQuestion, packSchema } from "../../../questions/model.ts";
import { type Progress, writingReportSchema } from "../../../questions/report.ts";
import { writePack } from "../../../questions/write-pack.ts";

const TEXT = readFileSync(new URL("../../../assets/articles/her.md", import.meta.url), "utf8");

function articleOf(text: string): Article {
  const read = readArticle(text, "article.md");
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

function written(article: Article) {
  const result = writePack(article);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

const article = articleOf(TEXT);
const { pack, report } = written(article);
const questions: readonly ChoiceQuestion[] = pack.questions;
const keyOf = (question: ChoiceQuestion) => question.options[question.answer] ?? "";

describe("the pack of the built-in article", () => {
  it("fits the schema and holds enough for a game", () => {
    expect(packSchema.safeParse(pack).success).toBe(true);
    expect(questions.length).toBeGreaterThanOrEqual(15);
  });

  it("gives four different options to every question", () => {
    for (const { options } of questions) {
      expect(new Set(options.map((option) => option.toLowerCase())).size).toBe(4);
      expect(options).toHaveLength(4);
    }
  });

  it.each(questions.map((question) => [question.prompt, question] as const))(
    "never tells the key: %s",
    (_, question) => {
      expect(question.prompt.toLowerCase()).not.toContain(keyOf(question).toLowerCase());
    },
  );

  it("names the film in every prompt, by its title in italics", () => {
    for (const { prompt, italics } of questions) {
      expect(italics.map(([start, end]) => prompt.slice(start, end))).toContain(article.title.replace(/ \(.*\)$/, ""));
      expect(prompt).not.toMatch(/[*_\uE000-\uF8FF]/);
      expect([...prompt].every((char) => char >= " ")).toBe(true);
      expect(prompt.endsWith("?")).toBe(true);
    }
  });

  it("proves every key by a sentence that stands in the article at its offset", () => {
    const headings = new Set(article.sections.map((section) => section.heading));
    for (const { proof } of questions) {
      if (proof.kind !== "sentence") throw new Error(`No sentence proves it: ${proof.kind}`);
      expect(article.text.startsWith(proof.sentence, proof.start)).toBe(true);
      expect(headings).toContain(proof.section);
      expect(proof.path.at(-1)).toBe(proof.section);
      if (proof.mark !== null) expect(proof.sentence.slice(...proof.mark).trim()).not.toBe("");
    }
  });

  it("has ids and prompts of its own for each question", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ prompt }) => prompt)).size).toBe(questions.length);
  });

  it("is the same, byte for byte, when it is written again", () => {
    expect(JSON.stringify(written(articleOf(TEXT)).pack)).toBe(JSON.stringify(pack));
  });

  it("cannot be won by picking always the first or always the longest option", () => {
    const first = questions.filter(({ answer }) => answer === 0).length;
    const longest = questions.filter((question) => {
      const lengths = question.options.map((option) => option.length);
      const longestOnes = lengths.filter((length) => length === Math.max(...lengths)).length;
      return longestOnes === 1 && keyOf(question).length === Math.max(...lengths);
    }).length;
    expect(first / questions.length).toBeLessThan(0.33);
    // Of so few questions chance alone makes it one or two more than a third.
    expect(longest / questions.length).toBeLessThanOrEqual(0.4);
  });

  it("sorts numbers and dates, whatever their key", () => {
    const years = questions
      .map(({ options }) => options.map(Number))
      .filter((options) => options.every((year) => year > 1800));
    for (const options of years) expect([...options].sort((a, b) => a - b)).toEqual(options);
  });
});

describe("the report", () => {
  it("adds up: every candidate became a question or was thrown away by a gate", () => {
    expect(writingReportSchema.safeParse(report).success).toBe(true);
    const thrown = Object.values(report.thrownAway).reduce((sum, count) => sum + count, 0);
    expect(report.questions).toBe(questions.length);
    expect(report.candidates).toBe(report.questions + thrown);
  });

  it("leaves no sentence uncounted that nothing was made of", () => {
    const left = Object.values(report.leftOut).reduce((sum, count) => sum + count, 0);
    expect(left).toBeLessThan(report.sentences);
  });
});

describe("writePack", () => {
  it("tells how far it is, never backwards within a stage, and shows a prompt in passing", () => {
    const seen: Progress[] = [];
    writePack(article, (progress) => seen.push(progress));
    for (const stage of ["facts", "questions"]) {
      const steps = seen.filter((progress) => progress.stage === stage);
      expect(steps.length).toBeGreaterThan(0);
      expect(steps.map(({ done }) => done)).toEqual(steps.map((_, index) => index + 1));
      expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
    }
    expect(seen.some(({ latest }) => latest?.endsWith("?"))).toBe(true);
  });

  it("says that there is not enough where nothing can be asked", () => {
    const dull = "The weather stayed as it was. Nobody minded much, and the days went by like other days. ".repeat(8);
    const result = writePack(articleOf(`# Weather\n\n${dull}`));
    expect(result).toMatchObject({ ok: false, code: "not-enough", details: { questions: 0 } });
  });

  it("survives any damage to the text, and what it then writes still fits the schema", () => {
    const cut = fc.tuple(fc.nat(TEXT.length), fc.nat(400), fc.string({ maxLength: 12, unit: "grapheme" }));
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 6 }), (cuts) => {
        const damaged = cuts.reduce((text, [at, size, put]) => text.slice(0, at) + put + text.slice(at + size), TEXT);
        const read = readArticle(damaged, "damaged.md");
        if (!read.ok) return true;
        const result = writePack(read.value);
        return !result.ok || packSchema.safeParse(result.value.pack).success;
      }),
      { numRuns: 10, seed: 20131218 },
    );
  }, 60_000);
});
