import { describe, expect, it } from "vitest";
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
