import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../../../questions/article/model.ts";
import { readArticle } from "../../../../../questions/article/read-article.ts";
import { articleOf, damagedOf, sentencesOf } from "../night-train.ts";

/** Sources of real pages; they stand beside the project. */
const folder = new URL("../../../../../../shared/articles/", import.meta.url);
const here = existsSync(new URL("mediawiki/", folder));
const reason = here ? "" : " (skipped: there are no pages beside the project, in ../shared/articles/mediawiki)";

const PARAGRAPH = /^(?:\p{Lu}|''|\[\[)[^|\n]{80,}/gmu;
const fileText = (name: string) => readFileSync(new URL(name, folder), "utf8");

/** Words of four letters or more that stand in the source's plain paragraphs, outside of all marks. */
function plainWords(source: string): string[] {
  const body = source.split(
    /^==+ *(?:References|See also|External links|Notes|Footnotes|Further reading|Bibliography)/im,
  )[0];
  const bare = (body ?? "")
    .replace(/<ref[^<>]*\/>|<ref[^<>]*>.*?<\/ref>|<!--.*?-->/gs, "")
    .replace(/\{\{[^{}]*\}\}/g, "");
  return (bare.match(PARAGRAPH) ?? []).flatMap(
    (line) => line.replace(/\[\[[^\]]*\]\]|'{2,}[^']*'{2,}/g, " ").match(/(?<=[a-z,] )[a-z]{4,}(?=[ ,.])/g) ?? [],
  );
}

function wordsOf(article: Article): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of article.text.match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe.runIf(here)(`sources of real pages${reason}`, () => {
  const names = here ? readdirSync(new URL("mediawiki/", folder)).filter((name) => name.endsWith(".wiki")) : [];
  const pages = names.map((name) => ({ name, source: fileText(`mediawiki/${name}`) }));

  it("keep the words of their paragraphs: 99 % of them in all", () => {
    let words = 0;
    let lost = 0;
    for (const { name, source } of pages) {
      const read = readArticle(source, name);
      if (!read.ok) continue;
      const left = new Map(wordsOf(read.value));
      for (const word of plainWords(source)) {
        words++;
        const count = left.get(word) ?? 0;
        left.set(word, count - 1);
        if (count <= 0) lost++;
      }
    }
    expect(words).toBeGreaterThan(30_000);
    expect(lost / words).toBeLessThan(0.01);
  });

  it("leave no marks behind: fewer than one sentence in a hundred is damaged", () => {
    const articles = pages
      .map(({ name, source }) => readArticle(source, name))
      .flatMap((read) => (read.ok ? read.value : []));
    expect(articles.length).toBeGreaterThan(pages.length * 0.9);
    const damaged = articles.flatMap(damagedOf);
    expect(damaged.length).toBeLessThan(articles.flatMap(sentencesOf).length / 100);
    expect(articles.filter(({ text }) => /\[\[|\{\{|\}\}|<\/?ref|''|\{\|/.test(text)).length).toBeLessThan(3);
  });

  it("read the same from an export as from the source", () => {
    const { source, ...exported } = articleOf(fileText("mediawiki_xml/dr_strangelove.xml"), "a.xml");
    expect(source.title).toMatch(/Strangelove/);
    expect(exported).toMatchObject({ kind: "film" });
    expect(exported.text).toBe(articleOf(fileText("mediawiki/dr_strangelove.wiki"), "a.wiki").text);
  });
});
