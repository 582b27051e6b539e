import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const SCRIPT = join(import.meta.dirname, "../../../scripts/evaluate.ts");
const ARTICLE = join(import.meta.dirname, "../../../assets/articles/her.md");

/** Each run is a process of its own, which a busy machine takes its time over. */
const PATIENT = { timeout: 60_000 };

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marquee-evaluate-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function evaluate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: "utf8", cwd: folder });
  return { status, stdout, stderr };
}

describe("npm run evaluate", PATIENT, () => {
  it("prints one object with --json, sums and all, and says by its code whether there are flaws", () => {
    mkdirSync(join(folder, "bad"));
    writeFileSync(join(folder, "bad/empty.txt"), "");
    writeFileSync(join(folder, "bad/short.txt"), "A ferry sails at night.");
    const { status, stdout, stderr } = evaluate(ARTICLE, "bad", "--json", "--flaws");
    expect(stderr).toBe("");
    const { articles, inAll, refused, flawList } = JSON.parse(stdout);
    expect(refused.map(({ code }: { readonly code: string }) => code)).toEqual(["empty", "too-short"]);
    expect(articles).toHaveLength(1);
    expect(inAll.questions).toBeGreaterThan(25);
    expect(inAll.facts.A).toBeGreaterThan(10);
    const sum = (counts: Readonly<Record<string, number>>) =>
      Object.values(counts).reduce((total, count) => total + count, 0);
    expect(sum(inAll.byTopic)).toBe(inAll.questions);
    expect(sum(inAll.flaws)).toBe(flawList.length);
    expect(status).toBe(flawList.length === 0 ? 0 : 1);
    expect(inAll.millisecondsPerThousand).toBeGreaterThan(0);
  });

  it("writes a sheet once, and never over one that may have been filled in", () => {
    const sheet = ["--sample", "4", "--seed", "7", "--sheet", "sheet.md"];
    expect(evaluate(ARTICLE, ...sheet)).toMatchObject({ stderr: "", stdout: expect.stringContaining("What was made") });
    const written = readFileSync(join(folder, "sheet.md"), "utf8");
    expect(written.match(/^### Key /gm)).toHaveLength(4);
    expect(evaluate(ARTICLE, ...sheet)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/is there already/),
    });
    expect(readFileSync(join(folder, "sheet.md"), "utf8")).toBe(written);
  });

  it.each([
    [["none.txt"], /none\.txt cannot be read: there is no such file/],
    [["."], /no such article/],
    [[], /Usage/],
  ])("is one line on standard error and code 2: %j", (args, message) => {
    const { status, stdout, stderr } = evaluate(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(message);
  });
});
