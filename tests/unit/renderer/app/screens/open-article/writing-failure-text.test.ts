import { describe, expect, it } from "vitest";
import { FAILURE_CODES } from "../../../../../../electron/api/contract/codes.ts";
import { decode } from "../../../../../../electron/files/decode.ts";
import { readArticle } from "../../../../../../questions/article/read-article.ts";
import { writingFailureText } from "../../../../../../renderer/app/screens/open-article/writing-failure-text.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

function textFor(content: string): string {
  const text = decode(bytes(content));
  const read = text.ok ? readArticle(text.value, "a.txt") : text;
  if (read.ok) throw new Error("This can be read.");
  return writingFailureText(read);
}

describe("why there is no quiz", () => {
  it.each(FAILURE_CODES)("is said for %s, in whole sentences", (code) => {
    expect(writingFailureText({ code })).toMatch(/^[A-Z].*[.!]$/su);
  });

  it.each([
    ["a PDF", "%PDF-1.7 x", /a PDF.*copy its text and paste it here/u],
    ["a page that points on", "#REDIRECT [[Night Train (film)]]", /only points to another one/u],
    ["too few words", "A film of few words.", /only 5 words/u],
    ["no sentences", "lorem ipsum dolor ".repeat(300), /no English sentences/u],
  ])("names what it is: %s", (_name, content, expected) => {
    expect(textFor(content)).toMatch(expected);
  });

  it.each(["html", "xml", "redirect", "hologram"])("says of %s nothing about a file that may not exist", (form) => {
    expect(writingFailureText({ code: "unreadable", details: { form } })).not.toMatch(/exists|undefined/u);
  });

  it("knows a kind of file that it was never told of", () => {
    expect(writingFailureText({ code: "binary", details: { kind: "hologram" } })).toMatch(/^It is not a text file\./u);
  });

  it.each([
    [0, "Marquee found nothing in it that it can ask about."],
    [1, "Marquee found only one thing in it that it can ask about."],
    [4, "Marquee found only 4 things in it that it can ask about."],
  ])("counts what could be asked: %i", (questions, expected) => {
    expect(writingFailureText({ code: "not-enough", details: { questions } })).toContain(expected);
  });
});
