import { describe, expect, it } from "vitest";
import { readArticle } from "../../../../../questions/article/read-article.ts";
import { articleOf, LEAD, PLOT, pathsOf } from "../night-train.ts";

const HEAD = `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="en">\n  <siteinfo><sitename>Wiki</sitename></siteinfo>\n`;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

function page(title: string, source: string, more = "<ns>0</ns>"): string {
  return `<page>\n<title>${escaped(title)}</title>\n${more}\n<revision><text bytes="9" xml:space="preserve">${escaped(source)}</text><sha1>x</sha1></revision>\n</page>\n`;
}

const SOURCE = `{{Infobox film|director=[[Ana Ruiz]]}}\n${LEAD}<ref>A &amp; B</ref>\n\n== Plot ==\n${PLOT} It cost 5 &lt; 6 pounds.`;

describe("a page as a wiki exports it", () => {
  it.each([
    ["a whole export", `<?xml version="1.0"?>\n${HEAD}${page("Night & Train (film)", SOURCE)}</mediawiki>`],
    ["a page alone", page("Night & Train (film)", SOURCE)],
    ["one that was cut off", page("Night & Train (film)", SOURCE).split("</text>")[0] ?? ""],
    [
      "an article among others",
      HEAD +
        page("Talk:Night Train", "Hello", "<ns>1</ns>") +
        page("NT", "#REDIRECT [[x]]", `<ns>0</ns><redirect title="x" />`) +
        page("Night & Train (film)", SOURCE) +
        page("Other", LEAD),
    ],
  ])("is read with its title: %s", (_name, xml) => {
    const article = articleOf(xml, "a.xml");
    expect(article.title).toBe("Night & Train");
    expect(pathsOf(article)).toEqual(["Lead", "Plot", "Infobox"]);
    expect(article.text).toContain("It cost 5 < 6 pounds.");
    expect(article.text).toMatch(/\n== Infobox ==\n\nDirected by: Ana Ruiz$/);
    expect(article.text).not.toMatch(/A & B|sha1/);
  });

  it("expands no entity of a document's own", () => {
    const bomb = `<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>\n${HEAD}${page("Night Train", SOURCE).replace("pounds", "&c;&c;")}</mediawiki>`;
    expect(articleOf(bomb).text).toContain("6 &c;&c;.");
  });

  it.each([
    ["redirect", page("A", "#REDIRECT [[Night Train]]", `<ns>0</ns><redirect title="Night Train" />`)],
    ["xml", `${HEAD}</mediawiki>`],
    ["xml", `<?xml version="1.0"?>\n<rss><channel><item>${LEAD}</item></channel></rss>`],
    ["xml", HEAD + page("Talk:A", LEAD, "<ns>1</ns>")],
  ])("gives a coded failure: %s", (form, xml) => {
    expect(readArticle(xml, "a.xml")).toMatchObject({ ok: false, code: "unreadable", details: { form } });
  });
});
