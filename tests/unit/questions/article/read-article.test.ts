import { describe, expect, it } from "vitest";
import { FAILURE_CODES } from "../../../../electron/api/contract/codes.ts";
import { articleSchema } from "../../../../electron/api/contract/data.ts";
import { READ_CODES } from "../../../../questions/article/codes.ts";
import { readArticle } from "../../../../questions/article/read-article.ts";
import { articleOf, damagedOf, LEAD, PLOT, pathsOf, RELEASE, sentencesOf } from "./night-train.ts";

const MARKDOWN = `# Night Train\n\n${LEAD}\n\n## Plot\n\n${PLOT}\n\n## Release\n\n${RELEASE}\n`;
const TITLED = `Night Train\r\n${LEAD}\r\n\r\n\r\n== Plot ==\r\n${PLOT}\r\n\r\n== Release ==\r\n${RELEASE}\r\n`;
const BY_WIDTH = `${LEAD}\n\nPlot\n\n${PLOT}\n\nRelease\n\n${RELEASE}\n`.replace(/(.{50,70}) /g, "$1\n");

describe("an article", () => {
  it.each([
    ["Markdown", MARKDOWN],
    ["plain text with CRLF and equals signs", TITLED],
    ["plain text broken by width, headings unmarked", BY_WIDTH],
  ])("reads the same from %s", (_form, text) => {
    const article = articleOf(text);
    expect(article).toMatchObject({ title: "Night Train", kind: "film", lang: "en" });
    expect(pathsOf(article)).toEqual(["Lead", "Plot", "Release"]);
    expect(sentencesOf(article)).toHaveLength(8);
    expect(damagedOf(article)).toEqual([]);
    expect(sentencesOf(article)[0]).toBe("Night Train is a 1962 British drama film directed by Ana Ruiz.");
  });

  it("gets its name back where the markup lost it, with the end of a box or without", () => {
    const nameless = LEAD.replace("Night Train is a", "is a");
    const boxed = `| gross = {{£|183 million}} (Britain) $562,711 (USA) }} ${nameless}`;
    const cut = `(Britain)[1] (US) }} ${nameless}`;
    for (const lead of [nameless, boxed, cut]) {
      const text = `${lead}\n\n## Plot\n\n${PLOT}\n\n## Release\n\n${RELEASE}\n`;
      const read = readArticle(text, "night_train_1962.md");
      if (!read.ok) throw new Error(read.message);
      expect(sentencesOf(read.value)[0]).toBe("Night Train is a 1962 British drama film directed by Ana Ruiz.");
    }
  });

  it("fits the contract, its offsets in order and inside the text", () => {
    const article = articleOf(MARKDOWN);
    expect(articleSchema.parse(article)).toEqual(article);
    const spans = article.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
    spans.forEach((span, index) => {
      expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      expect(span.end).toBeGreaterThan(span.start);
    });
    expect(spans.at(-1)?.end).toBe(article.text.length);
  });

  it("keeps its headings in the text, which reads as the same article again", () => {
    const article = articleOf(MARKDOWN);
    expect(article.text).toContain("\n\n== Plot ==\n\nClara works");
    const again = articleOf(article.text);
    expect(again.text).toBe(article.text);
    expect(again.sections).toEqual(article.sections);
  });

  it("takes title, kind and terms from a front matter", () => {
    const head =
      "---\ntitle: The Night Train\nkind: film\nlicence: CC BY-SA 4.0\nattribution: Example authors\nurl: https://example.org/a\nsources:\n  - A book\n---\n";
    const article = articleOf(`${head}${MARKDOWN}`);
    expect(article.title).toBe("The Night Train");
    expect(article.source).toEqual({
      title: "The Night Train",
      licence: "CC BY-SA 4.0",
      attribution: "Example authors",
      url: "https://example.org/a",
    });
  });

  it("leaves references and links out with all that stands below them", () => {
    const text = `${MARKDOWN}\n## References\n\nA book about trains.\n\n### Works cited\n\nAnother one.\n\n## Legacy\n\nIt is still shown.\n`;
    expect(pathsOf(articleOf(text))).toEqual(["Lead", "Plot", "Release", "Legacy"]);
    expect(articleOf(text).text).not.toContain("book");
  });

  it("gives a last full stop back inside the text and not to the end, which may be cut off", () => {
    const lost = (text: string) => text.replace(/\.$/, "");
    const article = articleOf(`${lost(LEAD)}\n\n${lost(PLOT)}`);
    expect(sentencesOf(article)[2]).toBe("The film was shot in York and in Leeds in the winter of 1961.");
    expect(article.text.endsWith("comes to its end")).toBe(true);
    expect(damagedOf(article)).toEqual([]);
  });

  it("marks what is clearly cut or begins in the middle as damaged, and nothing else", () => {
    const article = articleOf(`${LEAD}\n\n${PLOT}\n\nharbour, she waits for the ship.\n\nIt opened in a cinema of the`);
    expect(damagedOf(article)).toEqual(["harbour, she waits for the ship.", "It opened in a cinema of the"]);
  });

  it("marks what may be somebody's words as damaged where a quotation has no end or no beginning", () => {
    const open = `Ruiz said: "It is slow. It is long.`;
    const close = `It has no end." Hale agreed.`;
    const bracket = "It was shown (in York. It failed.";
    const inches = `The lamp was 44" tall. It shone.`;
    const article = articleOf([LEAD, PLOT, `It won. ${open}`, close, bracket, inches].join("\n\n"));
    expect(damagedOf(article)).toEqual([
      'Ruiz said: "It is slow.',
      "It is long.",
      'It has no end."',
      "It was shown (in York.",
    ]);
  });

  it("marks a sentence with a hole or rests of markup as damaged", () => {
    const holes = [
      "It was lit by <unk> Hale.",
      "The {{convert film ran long.",
      "A \ufffdlm of trains.",
      "See https://example.org/x now.",
    ];
    const article = articleOf(`${LEAD}\n\n${PLOT}\n\n${holes.join(" ")} It was a hit.`);
    expect(damagedOf(article)).toEqual(holes);
  });
});

describe("an article that is refused", () => {
  const repeated = (text: string, times: number) => Array.from({ length: times }, () => text).join(" ");
  const refused: readonly [string, string, string][] = [
    ["nothing", "", "empty"],
    ["white space", " \r\n\t\u00a0\u200b\n", "empty"],
    ["one word", "Trains", "too-short"],
    ["an article of forty words", LEAD.split(" ").slice(0, 40).join(" "), "too-short"],
    ["symbols", repeated("@#$ %^& *() ==>", 200), "unreadable"],
    ["numbers", repeated("1962 17 4.5 88", 100), "unreadable"],
    ["words without sentences", repeated("train station winter letter", 50), "unreadable"],
    ["German", repeated("Der Zug fährt durch die Nacht und niemand steigt ein.", 20), "unreadable"],
    ["Japanese", repeated("夜の汽車は静かに走る。", 300), "unreadable"],
    ["one word of a million letters", "a".repeat(1_000_000), "unreadable"],
    [
      "a web page of links",
      `<!DOCTYPE html>\n<html><body>${repeated("<p><a href='/'>The news of the day.</a></p>", 50)}`,
      "unreadable",
    ],
    ["a wiki page that points to another", "#REDIRECT [[Night Train (film)]] {{R from move}}", "unreadable"],
    ["a wiki page of notes", repeated("[[File:A.jpg|thumb|A poster.]] {{cn}} <ref>A book.</ref>\n", 60), "unreadable"],
    [
      "XML that is no wiki's",
      `<?xml version="1.0"?>\n<mediawiki><page>${repeated(LEAD, 3)}</page></mediawiki>`,
      "unreadable",
    ],
  ];
  it.each(refused)("is told what is wrong: %s", (_name, text, code) => {
    const read = readArticle(text, "a.txt");
    expect(read).toMatchObject({ ok: false, code });
    expect(read.ok ? "" : read.message).toMatch(/^[A-Z].*\.$/);
  });

  it("is not refused for its subject: what is no film is read as other", () => {
    const text = repeated("Basalt is a rock that forms when lava cools. It covers most of the floor of the sea.", 6);
    expect(articleOf(text)).toMatchObject({ title: "Basalt", kind: "other" });
  });

  it("fails with codes of the contract only", () => {
    expect(READ_CODES.every((code) => (FAILURE_CODES as readonly string[]).includes(code))).toBe(true);
  });
});
