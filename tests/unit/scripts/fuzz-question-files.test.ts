import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fuzzFiles, ownSeeds, type Seed } from "../../../scripts/fuzz/question-files.ts";

const BANKS = join(import.meta.dirname, "../../../../shared/banks");

function seedsIn(path: string): Seed[] {
  if (statSync(path).isDirectory()) return readdirSync(path).flatMap((name) => seedsIn(join(path, name)));
  const isSmall = statSync(path).size < 60_000;
  return isSmall ? [{ name: path.split("/").at(-1) ?? "", bytes: new Uint8Array(readFileSync(path)) }] : [];
}

describe("damaged files of questions", () => {
  it("of Marquee's own writing are read, refused or kept whole, and never throw (a hundredth of the whole run)", async () => {
    const { failing, endings, kept } = await fuzzFiles(ownSeeds(), 1000, 11);
    expect(failing.map(({ index, reason }) => `${index} ${reason}`)).toEqual([]);
    for (const ending of ["read", "kept", "nothing-good"]) expect(endings[ending], ending).toBeGreaterThan(0);
    expect(kept).toBeGreaterThan(0);
  });

  it.skipIf(!existsSync(BANKS))("of other programs, where they are there, likewise", async () => {
    const { failing } = await fuzzFiles(seedsIn(BANKS), 400, 12);
    expect(failing.map(({ index, reason }) => `${index} ${reason}`)).toEqual([]);
  });
});
