import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readStart } from "../../../../electron/platform/read-start.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test.each([
  ["", ""],
  ["film", "film"],
  ["filmic", "filmi"],
  ["film noir", "film "],
])("of %j at most five bytes are read", async (text, start) => {
  const path = join(temporaryFolder(), "a.txt");
  writeFileSync(path, text);
  expect(new TextDecoder().decode(await readStart(path, 5))).toBe(start);
});

test("a file that is not there, and a folder, are errors", async () => {
  const folder = temporaryFolder();
  await expect(readStart(join(folder, "nothing"), 5)).rejects.toMatchObject({ code: "ENOENT" });
  await expect(readStart(folder, 5)).rejects.toMatchObject({ code: "EISDIR" });
});
