import { describe, expect, it } from "vitest";
import { formOf } from "../../../../../questions/article/forms/index.ts";

const PROSE = "Night Train is a film by Ana Ruiz, shot in York. It was shown in May, then in June.";

describe("the form of a text", () => {
  it.each([
    ["wikitext-tokens", " = Night Train = \n \n It was shown , once , in York . "],
    ["wikitext-tokens", "## = = Plot = =\nClara waits."],
    ["wikitext-tokens", "It is a five @-@ reel comedy ."],
    ["wikitext-tokens", "In May , Ruiz left . In June , Hale left , and in July , Reed ."],
    ["markdown", `# Night Train\n\n${PROSE}`],
    ["markdown", `---\ntitle: Night Train\n---\n${PROSE}`],
    ["markdown", `*Night Train* is a [film](https://example.org).`],
    ["plain", `Night Train\n${PROSE}\n== Plot ==\n${PROSE}`],
    ["plain", PROSE],
    ["plain", `${PROSE} She wrote a_b_c and 3 * 4 * 5 on #1.`],
    ["html", `<html>\n<p>${PROSE}</p>`],
    ["html", `<p>${PROSE}</p>\n`.repeat(6)],
    ["xml", `<?xml version="1.0"?>\n<a>${PROSE}</a>`],
    ["mediawiki", `{{Infobox film}}\n'''Night Train''' is a [[film]] by [[Ana Ruiz]], shot in [[York]].`],
  ])("is %s: %s", (name, text) => {
    expect(formOf(text.split("\n")).name).toBe(name);
  });

  it("is not changed by one stray mark of another form", () => {
    expect(formOf([`${PROSE} He said [[sic]] and {{x}} and <p>.`.repeat(1), PROSE.repeat(20)]).name).toBe("plain");
  });
});
