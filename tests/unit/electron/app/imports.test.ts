import { describe, expect, it } from "vitest";
import { createExports } from "../../../../electron/app/exports.ts";
import { createImports } from "../../../../electron/app/imports.ts";
import { failure, ok } from "../../../../questions/result.ts";
import { readHere } from "../../../../scripts/fuzz/read-here.ts";
import { HEAD, ROWS, SCHEMA } from "../../questions/tables/fixture.ts";
import { type OpenStorage, openStorage, question } from "../storage/fixtures.ts";

const csv = [
  "question,option 1,option 2,option 3,correct,topic",
  "Who directed Metropolis?,Fritz Lang,F. W. Murnau,G. W. Pabst,1,Silent film",
  "Who shot it?,Karl Freund,Fritz Arno Wagner,Carl Hoffmann,,Silent film",
  "Which year?,1925,1926,1927,3,Silent film",
].join("\n");

const bytes = (text: string) => new TextEncoder().encode(text);
const part = (text: string, last = true) => ({ importId: "one", name: "silent.csv", bytes: bytes(text), last });

const importsInto = ({ library, packs }: OpenStorage) => createImports(readHere(), library, packs);

describe("a file of questions on its way in", () => {
  it("is shown first: what it brings, and each row that is left out with its number and reason", async () => {
    const shown = await importsInto(openStorage()).add(part(csv));
    expect(shown.ok && shown.value).toMatchObject({
      format: "table",
      title: "silent",
      kept: 2,
      leftOut: 1,
      left: [{ place: { unit: "row", number: 3 }, code: "no-key" }],
      reasons: { "no-key": 1 },
    });
  });

  it("takes a row that is mended in its place, and leaves the others as they were", async () => {
    const storage = openStorage();
    const imports = importsInto(storage);
    const shown = await imports.add(part(csv));
    const cells = shown.ok ? shown.value?.left[0]?.cells : null;
    expect(cells).toEqual(["Who shot it?", "Karl Freund", "Fritz Arno Wagner", "Carl Hoffmann", "", "Silent film"]);
    const mended = await imports.mend({ importId: "one", row: 3, cells: (cells ?? []).with(4, "1") });
    expect(mended).toMatchObject({ value: { kept: 3, leftOut: 0, heads: expect.arrayContaining(["question"]) } });
    const kept = await imports.keep("one", "Silent films");
    expect(kept).toMatchObject({ value: { questions: 3 } });
  });

  it("puts nothing into the store before it is kept, and all of it then", async () => {
    const storage = openStorage();
    const { packs } = storage;
    const imports = importsInto(storage);
    await imports.add(part(csv));
    expect(packs.list()).toEqual(ok([]));
    const kept = await imports.keep("one", "Silent films");
    expect(kept.ok && kept.value).toMatchObject({ title: "Silent films", questions: 2, report: null, builtIn: false });
    const pack = packs.get(kept.ok ? kept.value.id : "");
    expect(pack.ok && pack.value.questions.map(({ prompt }) => prompt)).toEqual([
      "Who directed Metropolis?",
      "Which year?",
    ]);
  });

  it("stays waiting when the store could not take it, which then has none of it", async () => {
    const storage = openStorage();
    const { db, packs } = storage;
    const imports = importsInto(storage);
    await imports.add(part(csv));
    db.exec("PRAGMA query_only = ON");
    expect(await imports.keep("one", "Silent films")).toMatchObject({ ok: false, code: "storage-read-only" });
    db.exec("PRAGMA query_only = OFF");
    expect(packs.list()).toEqual(ok([]));
    expect(await imports.keep("one", "Silent films")).toMatchObject({ ok: true });
  });

  it("is one step of the library, taken back and done again", async () => {
    const storage = openStorage();
    const { library, packs } = storage;
    const imports = importsInto(storage);
    await imports.add(part(csv));
    const kept = await imports.keep("one", "Silent films");
    expect(library.history()).toMatchObject({ value: { undo: { action: "import", size: 2 } } });
    await library.undo();
    expect(packs.list()).toEqual(ok([]));
    await library.redo();
    expect(packs.list()).toEqual(ok([kept.ok ? kept.value : null]));
  });

  it("brings a table of facts with the text that its proofs stand in, and takes all of it back", async () => {
    const storage = openStorage();
    const { db, library, packs } = storage;
    const imports = importsInto(storage);
    const table = [HEAD, ...ROWS].map((row) => row.join(",")).join("\n");
    await imports.add({ ...part(table), schema: bytes(JSON.stringify(SCHEMA)) });
    const kept = await imports.keep("one", "Lanterns");
    const packId = kept.ok ? kept.value.id : "";
    expect(kept).toMatchObject({ value: { title: "Lanterns", builtIn: false } });
    const article = packs.article(packId);
    expect(article).toMatchObject({ value: { title: "The Lantern Prizes" } });
    await library.undo();
    for (const each of ["packs", "questions", "articles"])
      expect(db.prepare(`SELECT * FROM ${each}`).all()).toEqual([]);
    await library.redo();
    expect(packs.article(packId)).toEqual(article);
    expect(packs.get(packId)).toMatchObject({ value: { sources: [{ attribution: "Made up" }] } });
  });

  it("leaves nothing in the store when it is given up in the middle", async () => {
    const storage = openStorage();
    const { db, library, packs } = storage;
    const bring = library.bring(
      { id: "pack", title: "Half", maker: "import", sources: [], article: null, report: null },
      async (from) => (from === 0 ? ok([question(0), question(1)]) : failure("cancelled", "Stopped.")),
    );
    expect(packs.list()).toEqual(ok([]));
    expect(await bring).toMatchObject({ code: "cancelled" });
    for (const table of ["packs", "questions", "library_steps", "library_packs"])
      expect(db.prepare(`SELECT * FROM ${table}`).all()).toEqual([]);
  });

  it("kept twice is one pack", async () => {
    const storage = openStorage();
    const { packs } = storage;
    const imports = importsInto(storage);
    for (let time = 0; time < 2; time += 1) {
      await imports.add(part(csv));
      await imports.keep("one", "Silent films");
    }
    const list = packs.list();
    expect(list.ok && list.value).toHaveLength(1);
  });

  it("may come in pieces, cut anywhere", async () => {
    const imports = importsInto(openStorage());
    expect(await imports.add(part(csv.slice(0, 90), false))).toEqual(ok(null));
    const shown = await imports.add(part(csv.slice(90)));
    expect(shown.ok && shown.value?.kept).toBe(2);
  });

  it("is not taken for whole when it was given up between two pieces", async () => {
    const imports = importsInto(openStorage());
    await imports.add(part(csv.slice(0, 90), false));
    imports.drop("one");
    expect(await imports.add(part(csv.slice(90)))).toMatchObject({ ok: false, code: "cancelled" });
    expect(await imports.keep("one", "x")).toMatchObject({ code: "not-found" });
  });

  it("hands out what was left out, to be mended", async () => {
    const imports = importsInto(openStorage());
    await imports.add(part(csv));
    const file = await imports.leftOut("one");
    expect(file.ok && file.value.name).toBe("silent-left-out.txt");
    expect(file.ok && file.value.text).toContain("row 3: no-key\nWho shot it?\tKarl Freund");
  });

  it("is refused with a code where it holds nothing, and forgotten when it is dropped", async () => {
    const imports = importsInto(openStorage());
    expect(await imports.add(part("Dear diary, nothing happened today."))).toMatchObject({
      ok: false,
      code: "no-headings",
    });
    await imports.add(part(csv));
    imports.drop("one");
    expect(await imports.keep("one", "x")).toMatchObject({ ok: false, code: "not-found" });
  });

  it("does not fill the memory with files that nobody decides about", async () => {
    const imports = importsInto(openStorage());
    for (const importId of ["a", "b", "c", "d"]) await imports.add({ ...part(csv), importId });
    expect(await imports.keep("a", "x")).toMatchObject({ ok: false, code: "not-found" });
    expect(await imports.keep("d", "x")).toMatchObject({ ok: true });
  });
});

describe("a pack on its way out", () => {
  it("names what the format cannot say", async () => {
    const storage = openStorage();
    const { packs } = storage;
    const imports = importsInto(storage);
    await imports.add(part("question,accepted,correct,option 1,option 2\nWho?,Lang,,,\nWhich?,,1,a,b"));
    const kept = await imports.keep("one", "Mixed");
    const packId = kept.ok ? kept.value.id : "";
    const written = createExports(packs, () => 0).write({ packId, format: "aiken" });
    expect(written.ok && written.value).toMatchObject({ name: "Mixed.txt", written: 1, leftOut: [{ prompt: "Who?" }] });
    expect(written.ok && new TextDecoder().decode(written.value.bytes)).toBe("Which?\nA) a\nB) b\nANSWER: A\n");
  });

  it("that is gone is not found", async () => {
    expect(createExports(openStorage().packs, () => 0).write({ packId: "x", format: "csv" })).toMatchObject({
      code: "not-found",
    });
  });
});
