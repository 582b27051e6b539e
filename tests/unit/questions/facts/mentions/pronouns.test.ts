import { describe, expect, it } from "vitest";
import { readMentions } from "../../../../../questions/facts/read.ts";
import { sampleArticle } from "../sample-article.ts";

/** Whom the pronouns of a plot are read as. */
function meantIn(text: string): string[] {
  return readMentions(sampleArticle(text, "Plot"))
    .readings.filter((reading) => reading.section.heading !== "Lead")
    .flatMap((reading) => reading.mentions)
    .flatMap(({ pronoun, text: word, entity }) => (pronoun && entity !== null ? [`${word}=${entity.name}`] : []));
}

describe("a pronoun in a plot", () => {
  it("means the only one of that sex whom the sentence before names", () => {
    expect(meantIn("Anna meets Martin at the harbour. She buys a boat.")).toEqual(["She=Anna"]);
    expect(meantIn("Anna meets Martin at the harbour. He buys a boat.")).toEqual(["He=Martin"]);
  });

  it("after 'and' or 'but' means the only one whom the sentence has named", () => {
    expect(meantIn("Anna shoots at Martin, but he escapes through the window.")).toEqual(["he=Martin"]);
  });

  it.each([
    ["two of that sex were named", "Anna meets Clara at the harbour. She buys a boat."],
    ["somebody else of that sex stands before it", "Martin waits. After Robert leaves, he buys a boat."],
    [
      "somebody of an earlier sentence is spoken of first",
      "Robert comes home. Having eaten, he plans to burn what Martin built. He leaves.",
    ],
    ["two were named before 'but'", "Robert shoots at Martin, but he escapes through the window."],
  ])("means nobody for sure where %s", (_, text) => {
    expect(meantIn(text).at(-1) ?? "").not.toMatch(/^he=(?:Martin|Robert)|^She=|^He=Martin/);
  });
});
