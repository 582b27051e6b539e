import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createImportReader } from "../../../../electron/files/import-reader.ts";
import { readHere } from "../../../../scripts/fuzz/read-here.ts";

const FILES = join(import.meta.dirname, "../../../../electron/files");
const csv = (rows: number) =>
  [
    "question,option 1,option 2,correct",
    ...Array.from({ length: rows }, (_, row) => `Who made film ${row}?,Ada,Bela,1`),
  ].join("\n");
const job = (text: string, importId = "one") => ({ importId, name: "a.csv", bytes: new TextEncoder().encode(text) });

function readerWith(worker = join(FILES, "import-worker.ts")) {
  const log = vi.fn();
  const reader = createImportReader(worker, log);
  onTestFinished(() => reader.close());
  return { reader, log };
}

describe("a file that is read in a thread", () => {
  test("answers all that it is asked as it does when it is read here", async () => {
    const { reader } = readerWith();
    const here = readHere();
    expect(await reader.read(job(csv(300)))).toEqual(await here.read(job(csv(300))));
    for (const request of [
      { type: "questions", from: 190, count: 20 },
      { type: "questions", from: 300, count: 20 },
      { type: "left-out" },
      { type: "pack", title: "Films" },
    ] as const) {
      expect(await reader.ask("one", request)).toEqual(await here.ask("one", request));
    }
  });

  test("and is no file of questions is refused with the reader's own code, and not held", async () => {
    const { reader } = readerWith();
    expect(await reader.read(job("Dear diary, nothing happened today."))).toMatchObject({ code: "no-headings" });
    expect(await reader.ask("one", { type: "left-out" })).toMatchObject({ code: "not-found" });
  });

  test("is given up when it is dropped, though its thread would never end by itself", async () => {
    const { reader } = readerWith(join(import.meta.dirname, "workers", "endless.ts"));
    const read = reader.read(job(csv(1)));
    reader.drop("one");
    expect(await read).toMatchObject({ code: "cancelled" });
    expect(await reader.ask("one", { type: "left-out" })).toMatchObject({ code: "not-found" });
  });

  test("takes nothing with it when its thread breaks down", async () => {
    const { reader, log } = readerWith(join(import.meta.dirname, "workers", "crashing.ts"));
    expect(await reader.read(job(csv(1)))).toMatchObject({ code: "internal" });
    expect(log).toHaveBeenCalled();
  });
});
