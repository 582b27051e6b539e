import { describe, expect, it } from "vitest";
import { readArticle } from "../../../../../questions/article/read-article.ts";
import { articleOf, damagedOf, LEAD, PLOT, pathsOf, RELEASE } from "../night-train.ts";

const SCRIPT = `<script>document.write("<p>It is a trap that is run by the page and it is bad.</p>")</script>`;
const HEAD = `<!DOCTYPE html>\n<!-- saved from url=(0030)https://example.org/ -->\n<html lang="en"><head><title>Night Train (film) - Wikipedia</title><link rel="canonical" href="https://example.org/wiki/Night_Train"><style>p { color: red }</style></head>`;
const MENU = `<nav><ul>${"<li><a href='/a'>The news of the day and of the week</a>".repeat(9)}</ul></nav>`;
const FOOT = `<footer><p>This page is under a licence that you may read, and it was last edited in May.</p></footer>`;

const edit = `<span class="mw-editsection">[<a href="#">edit</a>]</span>`;
const WIKI = `${HEAD}<body class="skin">${MENU}<main><h1 id="firstHeading"><i>Night Train</i> (film)</h1><div id="siteSub">From the encyclopedia that is for all and of all.</div>
<div class="mw-parser-output"><div class="shortdescription" style="display:none">1962 film</div><div role="note" class="hatnote">This article is about the film, and it is not about the train.</div>
<p><i><b>Night Train</b></i> ${LEAD.replace("Night Train ", "").replace("Ana Ruiz", `<a href="/wiki/R" title="a > b">Ana&nbsp;Ruiz</a>`)}<sup class="reference"><a href="#1">[1]</a></sup>
<div class="mw-heading mw-heading2"><h2 id="Plot">Plot</h2>${edit}</div>
<p>${PLOT}</p>${SCRIPT}<figure><img src="a.jpg"><figcaption>A train that is in the film, and it is late.</figcaption></figure>
<h2>Release</h2><p>${RELEASE}
<table><tr><td>York is the place of it, and it won there in the year.</table>
<h2>References</h2><div class="reflist"><ol class="references"><li>A book about the train is to be read by all.</ol></div></div></main>${FOOT}</body></html>`;

const MAGAZINE = `<html><head><title>Night Train | The Reel</title></head><body class="has-sidebar">${MENU}
<div class="sidebar"><p>Sign up for the letter that is sent to all of the readers in the week.</p></div>
<div class="with-comments post"><article><h1>Night Train</h1><p class=byline>By a critic who is paid for it and by the word.</p>
<p>${LEAD}</p><aside><p>Read more of what is new and of what is old.</p></aside><p hidden>It is not to be seen and it is not there.</p><h2>Plot</h2><p>${PLOT}</p><div class="social-share"><p>Tell all of your friends that it is here and that it is good.</p></div><h2>Release</h2><div>${RELEASE}</div></article></div>${FOOT}`;

const TABLES = `<HTML><TITLE>Night Train</TITLE><BODY><TABLE><TR><TD>${LEAD}<BR><BR><H2>Plot</H2>${PLOT}<H2>Release</H2>${RELEASE}</TABLE>`;

describe("a web page as it was saved", () => {
  const plain = articleOf([LEAD, "== Plot ==", PLOT, "== Release ==", RELEASE].join("\n\n"), "night_train.txt");
  it.each([
    ["an encyclopedia's", WIKI],
    ["a magazine's", MAGAZINE],
    ["one laid out with tables", TABLES],
    ["a piece of one", `<p>${LEAD}</p><h2>Plot</h2><p>${PLOT}</p>\n<h2>Release</h2><p>${RELEASE}</p>`],
    ["XHTML", `<?xml version="1.0" encoding="UTF-8"?>\n${WIKI}`],
  ])("reads as the same article as its plain text: %s", (_name, page) => {
    const article = articleOf(page, "night_train.html");
    expect(article.text).toBe(plain.text);
    expect(article).toMatchObject({ title: "Night Train", kind: "film" });
    expect(pathsOf(article)).toEqual(["Lead", "Plot", "Release"]);
    expect(damagedOf(article)).toEqual([]);
  });

  it("keeps an encyclopedia's box as a section, and its tables as rows, without what is hidden in them", () => {
    const box = `<table class="infobox vevent"><tr><th colspan="2">Night Train</th></tr><tr><th class="infobox-label">Directed by</th><td class="infobox-data"><a href="/R">Ana Ruiz</a><sup class="reference">[1]</sup></td></tr><tr><th>Starring</th><td><div class="plainlist"><ul><li>Nora O&#39;Hare<li>Mary Hale</ul></div></td></tr><tr><th>Release date</th><td>3 May 1962<span style="display:none"> (1962-05-03)</span></td></tr></table>`;
    const prizes = `<table class="wikitable"><tr><th>Festival</th><th>Award</th><th>Result</th></tr><tr><th scope="row" rowspan="2">York</th><td>Golden Reel</td><td>Won</td></tr><tr><td>Silver Reel<table><tr><td>inner</table></td><td>Nominated</td></tr></table>`;
    const page = WIKI.replace("<p><i><b>", `${box}<p><i><b>`).replace("<h2>References", `${prizes}<h2>References`);
    const { text, sections } = articleOf(page, "night_train.html");
    const rows = sections.map(({ heading, paragraphs }) => [
      heading,
      ...paragraphs.flatMap(({ sentences }) =>
        sentences.flatMap(({ start, end, cells }) => (cells ? [text.slice(start, end)] : [])),
      ),
    ]);
    expect(rows).toEqual([
      ["Lead"],
      ["Plot"],
      [
        "Release",
        "Festival: York; Award: Golden Reel; Result: Won",
        "Festival: York; Award: Silver Reel; Result: Nominated",
      ],
      ["Infobox", "Directed by: Ana Ruiz", "Starring: Nora O'Hare, Mary Hale", "Release date: 3 May 1962"],
    ]);
  });

  it("knows its own address, and no address that is none", () => {
    expect(articleOf(WIKI).source.url).toBe("https://example.org/wiki/Night_Train");
    expect(articleOf(WIKI.replace("https://example.org/wiki", "javascript:alert")).source.url).toBe("");
  });

  it.each([
    ["a menu and nothing else", `<!doctype html><body>${MENU}`],
    ["an empty page", "<!doctype html><html><head><title>Night Train</title></head><body></body></html>"],
    ["a script that would write the article", `<!doctype html><body>${SCRIPT.repeat(20)}`],
  ])("gives a coded failure and no article for %s", (_name, page) => {
    const read = readArticle(page, "a.html");
    expect(read).toMatchObject({ ok: false, code: "unreadable", details: { form: "html" } });
  });

  it("keeps somebody's words in quotation marks", () => {
    const article = articleOf(
      `<html><p>${LEAD}</p><p>Hale said:</p><blockquote><p>It is slow.</p></blockquote><p>${PLOT}</p>`,
    );
    expect(article.text).toContain("Hale said: “It is slow.”");
  });
});
