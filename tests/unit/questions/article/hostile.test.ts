import { describe, expect, it } from "vitest";
import { mediawiki } from "../../../../questions/article/forms/mediawiki/index.ts";
import { readArticle } from "../../../../questions/article/read-article.ts";

/** Long enough that time growing with the square of the length would end the test by its time limit. */
const LENGTH = 300_000;

describe("a hostile text is read in one pass", () => {
  it.each([
    ["one letter", "a"],
    ["full stops", "."],
    ["omissions in omissions", `A. ${"[...".repeat(40)} `],
    ["sentences of one letter", "A. "],
    ["double quotation marks", '"'],
    ["quotation marks among words", 'a"b "c" d"'],
    ["stray apostrophes", "s ' "],
    ["opening brackets", "("],
    ["links that never end", "[a]("],
    ["emphasis that never ends", "*a "],
    ["names in emphasis", "*Aa! B* Aa! B. "],
    ["back ticks", "`"],
    ["question marks for dashes", " ? a"],
    ["joined sentences", "aa.Aa"],
    ["equals signs", "= "],
    ["headings", "= = a = =\n"],
    ["underlined lines", "a\n---\n"],
    ["paragraphs cut in two", "and\n\n"],
    ["table rulers", " ---"],
    ["tags", "<p "],
    ["combining marks", "\u0301\u0323"],
    ["short lines", "Aa\n\n"],
    ["no words at all", "\u0001"],
  ])("%s", (_name, piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    expect(readArticle(text, text.slice(0, 1000)).ok).toBe(false);
  });
});

describe("hostile markup is read in one pass", () => {
  const wiki = "[[a]] [[b]] [[c]] {{d}} '''e'''\n";
  const web = "<!doctype html><body>";
  const xml = "<mediawiki><page><title>a</title><text>";
  it.each([
    ["templates that never end", wiki, "{{a|"],
    ["links that never end", wiki, "[[a|"],
    ["tables in tables", wiki, "{|\n|\n"],
    ["templates in links in templates", wiki, "{{[[a|"],
    ["quotations in quotations", wiki, "{{quote|a "],
    ["ends of nothing", wiki, "}}]]|}\n"],
    ["references that never end", wiki, "<ref name=a>"],
    ["comments that never end", wiki, "<!-- "],
    ["marks of emphasis", wiki, "''a'''b "],
    ["heading after heading", wiki, "==a==\n{{"],
    ["outer links", wiki, "[http://a "],
    ["brackets with holes", wiki, "( {{zz}} "],
    ["elements in elements", web, "<div>"],
    ["links that never end", web, "<a href=x>a"],
    ["tags that never end", web, '<a b="'],
    ["ends of other elements", web, "<div></span>"],
    ["scripts that never end", web, "<script></scrip"],
    ["tables in tables", web, "<table><tr><td>"],
    ["paragraphs", web, "<p>a"],
    ["entities", web, "&amp;&#1;&"],
    ["pages in pages", xml, "<page><text>"],
    ["titles that never end", xml, "<page><title>"],
  ])("%s", (_name, head, piece) => {
    const text = head + piece.repeat(LENGTH / piece.length);
    expect(readArticle(text, "a").ok).toBe(false);
  });

  it.each([
    "{{nowrap|",
    "{{convert|1|to|",
    "{{film date|1962|5|3|",
    "{{ubl|a|",
    "{{quote|",
    "{{rotten tomatoes prose|9|9|",
  ])("a nest of %s grows no longer than it was written", (opening) => {
    const source = wiki + opening.repeat(1000) + "x}}".repeat(1000);
    const read = mediawiki.read(source.split("\n"));
    const length = read.ok ? read.value.blocks.reduce((sum, { text }) => sum + text.length, 0) : 0;
    expect(length).toBeLessThan(source.length * 2);
  });
});
