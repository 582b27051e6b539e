import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCollection } from "../../../../electron/files/collection.ts";
import { delimitedText } from "../../../../electron/files/delimited.ts";
import { writeTable } from "../../../../questions/tables/write-table.ts";
import { makeCollection } from "../../../../scripts/collection/make.ts";
import { temporaryFolder } from "../../electron/temporary-folder.ts";
import { HEAD, ROWS, SCHEMA, tableOf } from "../../questions/tables/fixture.ts";

function assets() {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "articles"));
  mkdirSync(join(folder, "tables"));
  // The first article is written by the program itself.
  writeFileSync(join(folder, "articles", "her.md"), "# Her");
  writeFileSync(join(folder, "tables", "lanterns.csv"), delimitedText([HEAD, ...ROWS], ","));
  writeFileSync(join(folder, "tables", "lanterns.schema.json"), JSON.stringify(SCHEMA));
  return folder;
}

test("what is built is read again as it was written, and nothing old stays in the folder", async () => {
  const folder = join(temporaryFolder(), "collection");
  mkdirSync(folder);
  writeFileSync(join(folder, "old.jsonl"), "");
  const { pack, article, report } = writeTable(tableOf());
  expect(await makeCollection(assets(), folder)).toEqual({ questions: pack.questions.length, stray: [] });
  expect(readdirSync(folder).sort()).toEqual(["built-in-table-lanterns.jsonl", "index.json"]);
  const [only] = await readCollection(folder);
  const read = await only?.read();
  expect(read?.head).toEqual({ pack: { title: pack.title, sources: pack.sources }, article, report });
  expect([...(read?.parts ?? [])].flat()).toEqual(pack.questions);
});

test("the mark of a pack follows from what is in it", async () => {
  const [one, two] = [temporaryFolder(), temporaryFolder()];
  const folder = assets();
  await makeCollection(folder, one);
  writeFileSync(join(folder, "tables", "lanterns.csv"), delimitedText([HEAD, ...ROWS.slice(1)], ","));
  await makeCollection(folder, two);
  const [before, after] = [await readCollection(one), await readCollection(two)];
  expect(after[0]?.packId).toBe(before[0]?.packId);
  expect(after[0]?.maker).not.toBe(before[0]?.maker);
});

test("edits of a pack that is not made are missed", async () => {
  const folder = assets();
  mkdirSync(join(folder, "edits"));
  const id = "00000000000000aa";
  writeFileSync(join(folder, "edits", "table-lamps.csv"), `id,question,wrong,why\n${id},Q?,,too easy\n`);
  const { stray } = await makeCollection(folder, temporaryFolder());
  expect(stray).toMatchObject([{ id }]);
});

test("a table that cannot be read stops the build with its name", async () => {
  const folder = assets();
  writeFileSync(join(folder, "tables", "lanterns.schema.json"), "{}");
  await expect(makeCollection(folder, temporaryFolder())).rejects.toThrow("lanterns");
});

test("a folder that nothing was built into gives no packs", async () => {
  expect(await readCollection(join(temporaryFolder(), "nowhere"))).toEqual([]);
});
