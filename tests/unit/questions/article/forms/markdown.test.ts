import { describe, expect, it } from "vitest";
import type { Block, Draft } from "../../../../../questions/article/blocks.ts";
import { inlineText } from "../../../../../questions/article/forms/inline.ts";
import { markdown } from "../../../../../questions/article/forms/markdown.ts";
import { articleOf, LEAD, PLOT } from "../night-train.ts";

function draft(text: string): Draft {
  const read = markdown.read(text.split("\n"));
  if (!read.ok) throw new Error(read.message);
  return read.value;
}
const heading = (level: number, text: string): Block => ({ kind: "heading", level, text });
const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const item = (text: string): Block => ({ kind: "item", text });

describe("blocks", () => {
  it("are headings, paragraphs and entries of lists", () => {
    const text =
      "# Night *Train*\nIt is\na film.\n\nPlot\n----\n> Clara\n> waits.\n\n### Cast ###\n- Nora\n  Hale\n- Ana Ruiz\n1. Abel";
    expect(draft(text).blocks).toEqual([
      heading(1, "Night Train"),
      paragraph("It is a film."),
      heading(2, "Plot"),
      paragraph("Clara waits."),
      heading(3, "Cast"),
      item("Nora Hale"),
      item("Ana Ruiz"),
      item("Abel"),
    ]);
  });

  it("are not code, comments, rules or tables", () => {
    const text =
      "Before.\n\n```js\nconst film = 1;\n```\n\n<!-- a note -->\n\n---\n\n| a | b |\n| --- | --- |\n| c | d |\n\nAfter.";
    expect(draft(text).blocks).toEqual([paragraph("Before."), paragraph("After.")]);
  });

  it("have unmarked headings where none is marked", () => {
    const text =
      "*Night Train* is a long film that was shown in May.\n\n\nJuries\n\nMain competition\n\n-   Ana Ruiz, director";
    expect(draft(text).blocks.slice(1)).toEqual([
      heading(2, "Juries"),
      heading(3, "Main competition"),
      item("Ana Ruiz, director"),
    ]);
  });
});

describe("what a converter could not convert", () => {
  const page = [
    "```{=mediawiki}",
    "{{Short description|1962 British film}}",
    "```",
    "```{=mediawiki}",
    "{{Infobox film",
    "| director = [[Ana Ruiz]]",
    "}}",
    "```",
    '***Night Train*** is a [British](British_film "British film"){.wikilink} film by Ana',
    "Ruiz---her first.`{{efn|A note}}`{=mediawiki}",
    "",
    "## Filming {#filming_1}",
    "",
    "```",
    "code",
    "```",
  ].join("\n");

  it("leaves the box, and nothing else of it stands in the text", () => {
    const { infobox, kind, blocks } = draft(page);
    expect(infobox).toEqual([{ name: "director", values: ["Ana Ruiz"] }]);
    expect(kind).toBe("film");
    expect(blocks).toEqual([paragraph("Night Train is a British film by Ana Ruiz—her first."), heading(2, "Filming")]);
  });

  it("makes a page Markdown, however much of it is the source of templates", () => {
    expect(articleOf(`${page}\n\n${LEAD}\n\n${PLOT}`, "night_train.md").text).not.toMatch(/mediawiki|wikilink|\{|`/);
  });
});

describe("a front matter", () => {
  it("is read key by key; unknown keys, lists and empty values are passed over", () => {
    const text =
      '---\nTitle: "Night: Train"\nlicense: MIT\nurl:\nrating: 5\nsources:\n  - A book\nkind: Film\n---\nIt is a film.';
    expect(draft(text)).toMatchObject({
      source: { title: "Night: Train", licence: "MIT" },
      kind: "film",
      blocks: [paragraph("It is a film.")],
    });
    expect(draft(text).source).not.toHaveProperty("url");
  });

  it("is none without its end", () => {
    expect(draft("---\ntitle: Night Train\n\nIt is a film.").source).toEqual({});
  });

  it("does not reach into what every object has", () => {
    expect(draft("---\nconstructor: a\n__proto__: b\ntoString: c\n---\nText.").source).toEqual({});
  });
});

describe("inline marks", () => {
  it.each([
    ["*Night Train* and __Ana__ and ***both***", "Night Train and Ana and both"],
    ['[Ana Ruiz](https://example.org/a_(b) "t") left', "Ana Ruiz left"],
    ["![a still](still.jpg) shown[^1] in <https://example.org> May<br>", "shown in  May"],
    ["`code`, 5 \\* 4 &amp; &nbsp;R&eacute;d", "code, 5 * 4 &  R&eacute;d"],
    ["3 * 4 * 5 and snake_case_name and a*", "3 * 4 * 5 and snake_case_name and a*"],
    ["she told [Hale] so", "she told [Hale] so"],
  ])("%s", (text, plain) => {
    expect(inlineText(text, [])).toBe(plain);
  });

  it("give the names that they set apart", () => {
    const names: string[] = [];
    inlineText("*Oh Dear! Here We Go* and **May**", names);
    expect(names).toEqual(["Oh Dear! Here We Go", "May"]);
  });
});
