import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sheetText } from "../../../scripts/evaluate/sheet/write-sheet.ts";
import { GOOD } from "./evaluate/ferry.ts";
import { accepted, fill, refusing } from "./rate/fill.ts";

const SCRIPT = join(import.meta.dirname, "../../../scripts/rate.ts");

/** Each run is a process of its own, which a busy machine takes its time over. */
const PATIENT = { timeout: 60_000 };

const drawn = [1, 2, 3, 4].map((number) => ({ file: "ferry.txt", question: { ...GOOD, id: `id-${number}` } }));
const EMPTY = sheetText({ drawn, questions: 90, articles: 1, seed: 7 });

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marquee-rate-"));
  writeFileSync(join(folder, "empty.md"), EMPTY);
  writeFileSync(join(folder, "first.md"), fill(EMPTY, [accepted, refusing(4, "stiff"), accepted, accepted]));
  writeFileSync(join(folder, "second.md"), fill(EMPTY, [accepted, accepted, accepted, refusing(7)]));
  const other = sheetText({ drawn: drawn.slice(1), questions: 90, articles: 1, seed: 7 });
  writeFileSync(join(folder, "other.md"), fill(other, [accepted, accepted, accepted]));
});
afterEach(() => rmSync(folder, { recursive: true }));

function rate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: "utf8", cwd: folder });
  return { status, stdout, stderr };
}

describe("npm run rate", PATIENT, () => {
  it("prints the shares of one reader", () => {
    const { status, stdout, stderr } = rate("first.md");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/\nAcceptable: all ten\. +3 +75\.0 % +30\.1 % to 95\.4 %\n/);
    expect(stdout).toContain("\n2: point 4: stiff\n");
  });

  it("prints those of two readers and of both, and what they disagree on", () => {
    const { status, stdout } = rate("first.md", "second.md");
    expect(status).toBe(0);
    expect(stdout).toMatch(/all ten\. +3 +75\.0 % .+ 3 +75\.0 % .+ 2 +50\.0 % +15\.0 % to 85\.0 %\n/);
    expect(stdout).toContain("2 disagreements, 2 of them on whether it is acceptable");
  });

  it("prints no figures of a sheet that is not full, but what is missing, line by line", () => {
    const { status, stdout, stderr } = rate("first.md", "empty.md");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    const line = EMPTY.split("\n").findIndex((each) => each.startsWith("| 1 |")) + 1;
    expect(stderr.split("\n")[0]).toBe(`empty.md:${line}: question 1: not judged yet`);
    expect(stderr.trim().split("\n")).toHaveLength(4);
  });

  it.each([
    [["first.md", "other.md"], /are not the same sheet/],
    [[], /Which sheet\?/],
    [["a.md", "b.md", "c.md"], /One sheet or two/],
    [["none.md"], /none\.md cannot be read: there is no such file/],
  ])("is refused in one line: %j", (args, message) => {
    const { status, stdout, stderr } = rate(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(message);
  });
});
