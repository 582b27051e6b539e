import { describe, expect, it } from "vitest";
import { createExports } from "../../../../electron/app/exports.ts";
import { createImports } from "../../../../electron/app/imports.ts";
import type { NewPack } from "../../../../electron/storage/packs.ts";
import { failure, ok } from "../../../../questions/result.ts";
import { openStorage } from "../storage/fixtures.ts";

const csv = [
  "question,option 1,option 2,option 3,correct,topic",
  "Who directed Metropolis?,Fritz Lang,F. W. Murnau,G. W. Pabst,1,Silent film",
  "Who shot it?,Karl Freund,Fritz Arno Wagner,Carl Hoffmann,,Silent film",
  "Which year?,1925,1926,1927,3,Silent film",
].join("\n");

const bytes = (text: string) => new TextEncoder().encode(text);
const part = (text: string, last = true) => ({ importId: "one", name: "silent.csv", bytes: bytes(text), last });

describe("a file of questions on its way in", () => {
  it("is shown first: what it brings, and each row that is left out with its number and reason", () => {
    const shown = createImports(openStorage().packs).add(part(csv));
    expect(shown.ok && shown.value).toMatchObject({
      format: "table",
      title: "silent",
      kept: 2,
      leftOut: 1,
      left: [{ place: { unit: "row", number: 3 }, code: "no-key" }],
      reasons: { "no-key": 1 },
    });
  });

  it("puts nothing into the store before it is kept, and all of it then", () => {
    const packs = openStorage().packs;
    const imports = createImports(packs);
    imports.add(part(csv));
    expect(packs.list()).toEqual(ok([]));
    const kept = imports.keep("one", "Silent films");
    expect(kept.ok && kept.value).toMatchObject({ title: "Silent films", questions: 2, report: null, builtIn: false });
    const pack = packs.get(kept.ok ? kept.value.id : "");
    expect(pack.ok && pack.value.questions.map(({ prompt }) => prompt)).toEqual([
      "Who directed Metropolis?",
      "Which year?",
    ]);
  });

  it("stays waiting when the store could not take it", () => {
    const packs = openStorage().packs;
    let isFull = true;
    const save = (pack: NewPack) => (isFull ? failure("storage-full", "The disk is full.") : packs.save(pack));
    const imports = createImports({ save });
    imports.add(part(csv));
    expect(imports.keep("one", "Silent films")).toMatchObject({ ok: false, code: "storage-full" });
    isFull = false;
    expect(imports.keep("one", "Silent films")).toMatchObject({ ok: true });
  });

  it("kept twice is one pack", () => {
    const packs = openStorage().packs;
    const imports = createImports(packs);
    for (let time = 0; time < 2; time += 1) {
      imports.add(part(csv));
      imports.keep("one", "Silent films");
    }
    const list = packs.list();
    expect(list.ok && list.value).toHaveLength(1);
  });

  it("may come in pieces, cut anywhere", () => {
    const imports = createImports(openStorage().packs);
    expect(imports.add(part(csv.slice(0, 90), false))).toEqual(ok(null));
    const shown = imports.add(part(csv.slice(90)));
    expect(shown.ok && shown.value?.kept).toBe(2);
  });

  it("hands out what was left out, to be mended", () => {
    const imports = createImports(openStorage().packs);
    imports.add(part(csv));
    const file = imports.leftOut("one");
    expect(file.ok && file.value.name).toBe("silent-left-out.txt");
    expect(file.ok && file.value.text).toContain("row 3: no-key\nWho shot it?\tKarl Freund");
  });

  it("is refused with a code where it holds nothing, and forgotten when it is dropped", () => {
    const imports = createImports(openStorage().packs);
    expect(imports.add(part("Dear diary, nothing happened today."))).toMatchObject({ ok: false, code: "no-headings" });
    imports.add(part(csv));
    imports.drop("one");
    expect(imports.keep("one", "x")).toMatchObject({ ok: false, code: "not-found" });
  });

  it("does not fill the memory with files that nobody decides about", () => {
    const imports = createImports(openStorage().packs);
    for (const importId of ["a", "b", "c", "d"]) imports.add({ ...part(csv), importId });
    expect(imports.keep("a", "x")).toMatchObject({ ok: false, code: "not-found" });
    expect(imports.keep("d", "x")).toMatchObject({ ok: true });
  });
});

describe("a pack on its way out", () => {
  it("names what the format cannot say", () => {
    const packs = openStorage().packs;
    const imports = createImports(packs);
    imports.add(part("question,accepted,correct,option 1,option 2\nWho?,Lang,,,\nWhich?,,1,a,b"));
    const kept = imports.keep("one", "Mixed");
    const packId = kept.ok ? kept.value.id : "";
    const written = createExports(packs, () => 0).write({ packId, format: "aiken" });
    expect(written.ok && written.value).toMatchObject({ name: "Mixed.txt", written: 1, leftOut: [{ prompt: "Who?" }] });
    expect(written.ok && new TextDecoder().decode(written.value.bytes)).toBe("Which?\nA) a\nB) b\nANSWER: A\n");
  });

  it("that is gone is not found", () => {
    expect(createExports(openStorage().packs, () => 0).write({ packId: "x", format: "csv" })).toMatchObject({
      code: "not-found",
    });
  });
});
