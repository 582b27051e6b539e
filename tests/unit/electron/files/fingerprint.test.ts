import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createMaker, packIdOf } from "../../../../electron/files/fingerprint.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("a pack's id follows from the article's text alone", () => {
  expect(packIdOf({ text: "Ada did it." })).toBe(packIdOf({ text: "Ada did it." }));
  expect(packIdOf({ text: "Ada did it." })).not.toBe(packIdOf({ text: "Ada did it!" }));
  expect(packIdOf({ text: "é" })).toMatch(/^[0-9a-f]{32}$/);
});

test("a maker's mark changes with the article and with the writer", () => {
  const file = join(temporaryFolder(), "worker.js");
  const [one, two] = [new Uint8Array([1]), new Uint8Array([2])];
  writeFileSync(file, "first");
  const first = createMaker(file);
  writeFileSync(file, "second");
  const second = createMaker(file);
  expect(new Set([first(one), first(two), second(one), second(two)]).size).toBe(4);
  expect(first(one)).toBe(first(new Uint8Array([1])));
});
