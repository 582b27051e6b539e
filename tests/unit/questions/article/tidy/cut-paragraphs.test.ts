import { describe, expect, it } from "vitest";
import type { Block } from "../../../../../questions/article/blocks.ts";
import { endsInMidSentence, joinCutParagraphs } from "../../../../../questions/article/tidy/cut-paragraphs.ts";

const paragraphs = (...texts: readonly string[]): Block[] => texts.map((text) => ({ kind: "paragraph", text }));

describe("a page break", () => {
  it.each([
    ["It was shown at the", "Rialto in May."],
    ["It was lit by the painter Jan Van", "Eerde."],
    ["It was shown in York", "and in Leeds."],
    ["It was shown in York,", "Leeds and Hull."],
    ["He called it “slow” and", "said so."],
    ["It was shown in York", ", then in Leeds."],
  ])("is mended: %s / %s", (one, other) => {
    expect(joinCutParagraphs(paragraphs(one, other))).toEqual(paragraphs(`${one} ${other}`));
  });

  it.each([
    ["It was shown at last.", "encounter, she waits."],
    ["It was shown in York", "Leeds saw it in May."],
    ["He said: “It is slow.”", "and left"],
    ["Clara is played by Nora Hale", "iPhone films came later."],
  ])("is not seen where there is none: %s / %s", (one, other) => {
    expect(joinCutParagraphs(paragraphs(one, other))).toEqual(paragraphs(one, other));
  });

  it("is mended over a lone page number, and over more than one page", () => {
    expect(joinCutParagraphs(paragraphs("It was shown at the", "0", "Rialto and the", "17", "Odeon."))).toEqual(
      paragraphs("It was shown at the Rialto and the Odeon."),
    );
  });

  it("is not looked for in lists or across headings", () => {
    const blocks: Block[] = [
      { kind: "item", text: "Clara and the" },
      { kind: "item", text: "guard" },
      { kind: "heading", level: 2, text: "Plot" },
      { kind: "paragraph", text: "and so it goes." },
    ];
    expect(joinCutParagraphs(blocks)).toEqual(blocks);
  });
});

it.each(["shown at the", "York,", "Jan Van", "the film (", "and"])("sees that a text breaks off: %s", (text) => {
  expect(endsInMidSentence(text)).toBe(true);
});

it.each(["shown in York", "the end", "in 1962", "It was.", "B-"])(
  "does not think that a text breaks off: %s",
  (text) => {
    expect(endsInMidSentence(text)).toBe(false);
  },
);
