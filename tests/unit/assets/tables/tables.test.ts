import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseTable, readTableFiles } from "../../../../electron/files/tables.ts";
import { writeTable } from "../../../../questions/tables/write-table.ts";
import { flawsOf } from "../../../../scripts/evaluate/flaws/index.ts";

const files = await readTableFiles(join(import.meta.dirname, "../../../../assets/tables"));
const packs = files.map((file) => {
  const table = parseTable(file);
  if (!table.ok) throw new Error(`${file.name}: ${table.message}`);
  return { name: file.name, table: table.value, ...writeTable(table.value) };
});
const questions = packs.flatMap(({ pack }) => pack.questions);

describe("the tables that come with the program", () => {
  it.each(packs.map((one) => [one.name, one] as const))(
    "%s has no question with a flaw that a program sees",
    (_, one) => {
      const { pack, article } = one;
      const flaws = flawsOf(pack, { article, subject: article.title, kind: article.kind });
      expect(flaws.map(({ kind, seen, index }) => `${kind}: ${seen}: ${pack.questions[index]?.prompt}`)).toEqual([]);
    },
  );

  it("name a source in every row", () => {
    for (const { table } of packs) for (const row of table.rows) expect(row.source).toHaveLength(1);
  });

  it("show that source in no proof, nor the name of any file", () => {
    for (const { table, article } of packs) {
      expect(table.schema.columns.filter(({ name, hidden }) => name === "source" && !hidden)).toEqual([]);
      expect(article.text).not.toMatch(/\.(?:[ct]sv|json|js)\b/);
    }
  });

  it("give over 2,700 questions on all decades and twelve countries or more, no topic above a fifth", () => {
    expect(questions.length).toBeGreaterThan(2700);
    const tagged = (kind: string) =>
      new Set(questions.flatMap(({ tags }) => tags.filter((tag) => tag.startsWith(kind))));
    expect(tagged("decade:").size).toBeGreaterThanOrEqual(14);
    expect(tagged("country:").size).toBeGreaterThanOrEqual(12);
    for (const topic of new Set(questions.map((question) => question.topic))) {
      expect(questions.filter((question) => question.topic === topic).length).toBeLessThan(questions.length / 5);
    }
  });

  it("share no id and no wording among them", () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(new Set(questions.map(({ prompt }) => prompt)).size).toBe(questions.length);
  });
});
