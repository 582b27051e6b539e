import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { optionsOf } from "../../../questions/key.ts";
import { packSchema } from "../../../questions/model.ts";

const SCRIPT = join(import.meta.dirname, "../../../scripts/generate.ts");
const ARTICLE = join(import.meta.dirname, "../../../assets/articles/her.md");

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marquee-generate-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function generate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: "utf8", cwd: folder });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("a pack on standard output", () => {
  it("is one JSON object and nothing else, the same bytes every time", () => {
    const first = generate(ARTICLE, "--format", "json");
    expect(first).toMatchObject({ status: 0, stderr: "" });
    const pack = packSchema.parse(JSON.parse(first.stdout));
    expect(pack).toMatchObject({ format: "marquee-pack", version: 1, title: "Her" });
    expect(pack.questions.length).toBeGreaterThan(10);
    for (const question of pack.questions) {
      expect(optionsOf(question)).toHaveLength(4);
      expect(question.proof).toMatchObject({ kind: "sentence", article: "Her" });
    }
    expect(generate(ARTICLE, "--format", "json").stdout).toBe(first.stdout);
  });

  it("is readable text where no format is asked for", () => {
    const { status, stdout, stderr } = generate(ARTICLE);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Her: \d+ questions from \d+ sentences\n\n1\. .+\?\n {3}A {2}.+\n {3}B {2}/);
    expect(stdout).toMatch(/\n {3}Key: [A-D] {2}\(.+\)\n {3}Proof, .+: .+\n/);
  });
});

describe("a pack in a file", () => {
  it("is the same JSON, replaces what was there and leaves nothing beside it", () => {
    const target = file("pack.json", "old");
    const { status, stdout, stderr } = generate(ARTICLE, "-o", target);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^\d+ questions about Her in .+pack\.json\n$/);
    expect(readFileSync(target, "utf8")).toBe(generate(ARTICLE, "--format", "json").stdout);
    expect(readdirSync(folder)).toEqual(["pack.json"]);
  });

  it("goes through a link to the file that it names", () => {
    const target = file("pack.json", "old");
    symlinkSync(target, join(folder, "link.json"));
    expect(generate(ARTICLE, "-o", "link.json").status).toBe(0);
    expect(readFileSync(target, "utf8")).toContain("marquee-pack");
  });

  it("does not replace a device", () => {
    expect(generate(ARTICLE, "-o", "/dev/null")).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync("/dev/null", "utf8")).toBe("");
  });
});

describe("a failure", () => {
  const rock = "Basalt is a rock that forms when lava cools. It covers most of the floor of the sea. ";
  const cases: readonly [string, () => readonly string[], RegExp][] = [
    ["no such file", () => ["none.txt"], /none\.txt cannot be read: there is no such file/],
    ["a folder", () => [folder], /is a folder/],
    ["an empty file", () => [file("a.txt", "")], /This file is empty/],
    ["a PDF", () => [file("a.pdf", "%PDF-1.7")], /This is a PDF/],
    ["more than 10 MB", () => [file("a.txt", new Uint8Array(11_000_000).fill(97))], /larger than 10 MB/],
    [
      "a broken encoding",
      () => [file("a.txt", Uint8Array.of(0xc3, 0xa9, 0xc3, 0x20, 0xff))],
      /letters in this file are broken/,
    ],
    ["an article of forty words", () => [file("a.txt", rock.repeat(2))], /only \d+ words/],
    ["an article with nothing to ask", () => [file("a.txt", rock.repeat(9))], /does not say enough/],
    ["no article", () => [], /Usage/],
    ["a flag that is none", () => [ARTICLE, "--loud"], /'--loud'.*Usage/],
    ["a format that is none", () => [ARTICLE, "--format", "xml"], /no format xml/],
    ["a folder to write to", () => [ARTICLE, "-o", folder], /is a folder/],
    [
      "a place that is not there",
      () => [ARTICLE, "-o", join(folder, "no/pack.json")],
      /cannot be written: there is no such/,
    ],
    ["a line break in a name", () => ["no\nsuch.txt"], /no such\.txt/],
  ];
  it.each(cases)("is one line on standard error and code 2: %s", (_name, args, message) => {
    const { status, stdout, stderr } = generate(...args());
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toMatch(message);
  });

  it("leaves the file as it was that it would have replaced", () => {
    mkdirSync(join(folder, "sub"));
    const target = file("sub/pack.json", "old");
    expect(generate(file("a.txt", "short"), "-o", target).status).toBe(2);
    expect(readFileSync(target, "utf8")).toBe("old");
    expect(readdirSync(join(folder, "sub"))).toEqual(["pack.json"]);
  });
});

it("says how it is used", () => {
  expect(generate("--help")).toMatchObject({
    status: 0,
    stderr: "",
    stdout: expect.stringContaining("npm run generate"),
  });
});
