import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { chooseArticles } from "../../../../scripts/evaluate/choose-articles.ts";
import { findArticles } from "../../../../scripts/evaluate/find-articles.ts";
import { listings, parseIndex } from "../../../../scripts/evaluate/listing.ts";
import { QUARTERS, quarterOf } from "../../../../scripts/evaluate/quarter.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "marquee-evaluate-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, content = "text"): string {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
}

describe("the articles under some paths", () => {
  it("are the files of folders within folders in the order of their names, and no others", () => {
    for (const name of ["b.txt", "a/z.wiki", "a/c/d.html", "e.md", "f.xml"]) file(name);
    for (const name of ["README.md", "INDEX.tsv", "facts/a.json", ".hidden.txt", "LICENSE.txt", "a/picture.png"])
      file(name);
    const found = findArticles([folder]);
    expect(found.ok && found.value.map((path) => relative(folder, path))).toEqual([
      join("a", "c", "d.html"),
      join("a", "z.wiki"),
      "b.txt",
      "e.md",
      "f.xml",
    ]);
  });

  it("are files that are named themselves, whatever they are called, each once", () => {
    const odd = file("README.md");
    expect(findArticles([odd, odd])).toEqual({ ok: true, value: [odd] });
  });

  it("are refused by name where one is not there", () => {
    const found = findArticles([folder, join(folder, "none.txt")]);
    expect(found).toMatchObject({ ok: false, code: "unreadable", message: expect.stringContaining("none.txt") });
  });
});

const HEAD = "file\ttitle\tkind\twords";

describe("an index", () => {
  it("tells title and kind of a file, and passes over rows that do not", () => {
    const text = `${HEAD}\r\na/b.txt\tLow Tide (1961 film)\tfilm\t1200\r\nc.txt\t\tfilm\t3\r\nd.txt\tVale\tferry\t3\r\ne.txt\r\n`;
    expect([...parseIndex(text)]).toEqual([["a/b.txt", { title: "Low Tide (1961 film)", kind: "film", words: 1200 }]]);
  });

  it("is found in the folder of the file or above it", () => {
    const path = file("a/b.txt");
    file("INDEX.tsv", `${HEAD}\na/b.txt\tLow Tide\tfilm\t1200\n`);
    expect(listings()(path)).toEqual({ title: "Low Tide", kind: "film", words: 1200 });
    expect(listings()(file("a/c.txt"))).toBeUndefined();
  });
});

describe("a choice among articles", () => {
  const none = () => undefined;
  const any = { quarters: [], kind: undefined };
  const names = Array.from({ length: 40 }, (_, index) => `film_${index}.txt`);

  it("is all of them where nothing is asked", () => {
    expect(chooseArticles(names, none, any).map((one) => one.file)).toEqual(names);
  });

  it("by quarter leaves nothing out and takes nothing twice", () => {
    const quarters = QUARTERS.map((quarter) => chooseArticles(names, none, { ...any, quarters: [quarter] }));
    expect(
      quarters
        .flat()
        .map((one) => one.file)
        .toSorted(),
    ).toEqual(names.toSorted());
    const two = chooseArticles(names, none, { ...any, quarters: [1, 3] });
    expect(two).toHaveLength((quarters[0]?.length ?? 0) + (quarters[2]?.length ?? 0));
  });

  it("goes by the listed title before the name of the file", () => {
    const title = "Low Tide";
    const listed = () => ({ title, kind: "film", words: 1 }) as const;
    const other = QUARTERS.find((quarter) => quarter !== quarterOf(title)) ?? 1;
    expect(chooseArticles(names, listed, { ...any, quarters: [quarterOf(title)] })).toHaveLength(40);
    expect(chooseArticles(names, listed, { ...any, quarters: [other] })).toEqual([]);
  });

  it("by kind leaves out what is listed as another, and keeps what is not listed until it has been read", () => {
    const listed = (name: string) => (name === "a" ? ({ title: "A", kind: "person", words: 1 } as const) : undefined);
    expect(chooseArticles(["a", "b"], listed, { ...any, kind: "film" }).map((one) => one.file)).toEqual(["b"]);
  });
});
