import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const REFERENCE = fileURLToPath(new URL("../shared/reference", new URL("../../../../", import.meta.url)));

test("no table of film history says otherwise than the pools", { timeout: 120_000 }, ({ skip }) => {
  skip(!existsSync(REFERENCE), "the reference tables beside the project are not there");
  const printed = execFileSync(process.execPath, ["scripts/check-pools.ts", REFERENCE], {
    cwd: ROOT,
    encoding: "utf8",
  });
  expect(printed).not.toMatch(/^disagreed:/m);
  expect(Number(/people: agreed (\d+)/.exec(printed)?.[1])).toBeGreaterThan(1500);
});
