import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeFileAtomically } from "../../../../electron/platform/atomic-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test("the file holds the new text, for its owner alone", () => {
  const folder = temporaryFolder();
  const path = join(folder, "a.json");
  writeFileAtomically(path, "one");
  writeFileAtomically(path, "two");
  expect(readFileSync(path, "utf8")).toBe("two");
  if (process.platform !== "win32") expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("what cannot be replaced is left as it is, and no draft stays behind", () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "a.json", "inner"), { recursive: true });
  expect(() => writeFileAtomically(join(folder, "a.json"), "text")).toThrow();
  expect(readdirSync(folder)).toEqual(["a.json"]);
});
