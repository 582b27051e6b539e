import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { previewSchema } from "../../../../electron/api/contract/files.ts";
import { importFile } from "../../../../electron/files/import-file.ts";
import { readTableFile } from "../../../../electron/files/table-file.ts";
import { questionSchema } from "../../../../questions/model.ts";
import { EXAMPLE_SCHEMA, EXAMPLE_TABLE } from "../../../../renderer/app/screens/import/example-table.ts";
import { HEAD, ROWS, SCHEMA } from "../../questions/tables/fixture.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const csvOf = (rows: readonly (readonly string[])[]) => bytes(rows.map((row) => row.join(",")).join("\r\n"));
const read = (table: Uint8Array, schema: Uint8Array = bytes(JSON.stringify(SCHEMA))) =>
  readTableFile("one", { name: "lantern.csv", table, schema });

describe("a table of facts with its schema", () => {
  const file = read(csvOf([HEAD, ...ROWS, ["soon", "Acting", "Dusk", "Ida Reed", "", ""]]));
  const preview = file.ok ? file.value.preview() : null;

  it("is shown with its columns, its rows, what is left out and its questions", () => {
    expect(previewSchema.parse(preview)).toMatchObject({
      format: "facts",
      title: "The Lantern Prizes",
      leftOut: 1,
      left: [{ place: { unit: "row", number: 10 }, code: "cell-no-year", cell: { column: 1, name: "year" } }],
      table: { rows: 8, columns: [{ name: "year", label: "Year", type: "year", list: false }, {}, {}, {}, {}, {}] },
    });
    expect(preview?.kept).toBeGreaterThan(5);
  });

  it("counts the rows of which nothing is asked", () => {
    expect(preview?.table?.silent).toBeGreaterThan(0);
    expect(preview?.table?.silent).toBeLessThan(8);
  });

  it("brings its text along, in which each proof has its place", () => {
    const head = file.ok ? file.value.head("Lanterns") : null;
    for (const { proof } of file.ok ? file.value.questions() : []) {
      if (proof.kind === "none") throw new Error("a question without proof");
      expect(head?.article?.text.slice(proof.start, proof.start + proof.sentence.length)).toBe(proof.sentence);
    }
    expect(head?.sources).toEqual([expect.objectContaining({ attribution: "Made up" })]);
  });

  it("says where a row is left out in the file that is saved", () => {
    expect(file.ok && file.value.leftOut()).toEqual({
      name: "lantern-left-out.txt",
      text: "lantern.csv\n\nrow 10, column 1 (year): cell-no-year (soon)\nsoon\tActing\tDusk\tIda Reed\t\t\n",
    });
  });

  it("reads a row again that was mended, and no row that is not there", () => {
    const mending = read(csvOf([HEAD, ...ROWS, ["soon", "Acting", "Dusk", "Ida Reed", "", ""]]));
    if (!mending.ok) throw new Error(mending.message);
    expect(mending.value.preview()).toMatchObject({
      heads: HEAD,
      left: [{ cells: ["soon", "Acting", "Dusk", "Ida Reed", "", ""] }],
    });
    expect(mending.value.mend(99, ["1956"])).toMatchObject({ leftOut: 1, table: { rows: 8 } });
    const mended = mending.value.mend(10, ["1956", "Acting", "Dusk", "Ida Reed", "", ""]);
    expect(mended).toMatchObject({ leftOut: 0, left: [], table: { rows: 9 } });
    expect(mending.value.questions()).toHaveLength(mended.kept);
  });

  it("is none where the schema is broken off: the place is told, and nothing can be kept", () => {
    const broken = read(csvOf([HEAD, ...ROWS]), bytes('{\n  "format": "marquee-table",\n  "version": }'));
    expect(broken.ok && broken.value.preview()).toMatchObject({
      kept: 0,
      table: null,
      left: [{ place: { unit: "schema" }, code: "schema-json", detail: '..."version": }"' }],
    });
  });

  it("is refused where it is too long, and a schema that is too large as well", () => {
    const long = Array.from({ length: 3001 }, () => ROWS[0] ?? []);
    expect(read(csvOf([HEAD, ...long]))).toMatchObject({ ok: false, code: "table-too-large" });
    expect(read(new Uint8Array(2 * 2 ** 20 + 1).fill(97))).toMatchObject({ ok: false, code: "table-too-large" });
    expect(read(csvOf([HEAD]), new Uint8Array(256 * 1024 + 1))).toMatchObject({ code: "schema-too-large" });
  });

  it("is asked for where a schema comes alone", () => {
    expect(importFile(bytes(JSON.stringify(SCHEMA)), "lantern.schema.json")).toMatchObject({ code: "schema-alone" });
  });
});

describe("the example in the guide to writing tables", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../../../docs/writing-tables.md"), "utf8");
  const block = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(guide)?.[1] ?? "";

  it("is the one that the program hands out", () => {
    expect([EXAMPLE_TABLE, EXAMPLE_SCHEMA]).toEqual([block("csv"), block("json")]);
  });

  it("is a sound table, and gives a question for each of its rows", () => {
    const file = read(bytes(block("csv")), bytes(block("json")));
    const preview = file.ok ? file.value.preview() : null;
    expect(preview).toMatchObject({ kept: 10, leftOut: 0, table: { rows: 10, silent: 0 } });
    for (const question of preview?.questions ?? []) expect(questionSchema.safeParse(question).success).toBe(true);
    expect(preview?.questions[0]?.tags).toContain("decade:1980s");
  });
});
