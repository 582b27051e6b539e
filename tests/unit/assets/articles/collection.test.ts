import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../../questions/article/read-article.ts";
import { writePack } from "../../../../questions/write-pack.ts";

const FOLDER = new URL("../../../../assets/articles/", import.meta.url);
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
/** The film of the first start is longer than the others, and has tests of its own. */
const OTHERS = NAMES.filter((name) => name !== "her.md");

const readFile = (name: string) => readFileSync(new URL(name, FOLDER), "utf8");
const partsOf = (name: string) => {
  const [, front = "", ...body] = readFile(name).split(/^---$/mu);
  return { front, body: body.join("---") };
};

describe.each(OTHERS)("the article %s", (name) => {
  const { front, body } = partsOf(name);

  it("states its title, kind, licence, what was consulted and what was checked", () => {
    expect(front).toMatch(/^title: \S.*$/mu);
    expect(front).toMatch(
      /^kind: (?:film|person|award|festival|studio|series|show|movement|craft|technology|other)$/mu,
    );
    expect(front).toContain("licence: MIT (written for Marquee)\nattribution: The Marquee developers\n");
    expect(front).toMatch(/^sources:\n {2}- \S/mu);
    expect(front).toMatch(/^checked:\n {2}- \S/mu);
  });

  it("has between 450 and 950 words", () => {
    const words = body.split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
    expect(words).toBeGreaterThanOrEqual(450);
    expect(words).toBeLessThanOrEqual(950);
  });

  it("says nothing that time may change", () => {
    expect(body).not.toMatch(/\b(?:yet to be|currently|recently|upcoming|so far|to date|nowadays)\b/u);
  });

  it("gives at least a dozen questions, none of which leans on the article", () => {
    const read = readArticle(readFile(name), name);
    const written = read.ok ? writePack(read.value) : read;
    const questions = written.ok ? written.value.pack.questions : [];
    expect(questions.length).toBeGreaterThanOrEqual(12);
    for (const { prompt } of questions) expect(prompt).not.toMatch(/\b(?:it|its|he|his|she|her|they|this)\b(?!\S)/u);
  });
});
