import { describe, expect, it } from "vitest";
import { readMentions } from "../../../../../questions/facts/read.ts";
import { doingsIn } from "../../../../../questions/facts/story/doings.ts";
import { sampleArticle } from "../sample-article.ts";

function deedsOf(text: string): string[] {
  const { readings } = readMentions(sampleArticle(text, "Plot"));
  return readings.flatMap(doingsIn).map(({ who, deed }) => `${who?.text} ${deed?.text}`);
}

describe("what people of a plot do", () => {
  it.each([
    [
      "Anna leaves home, steals a crate of Portuguese oranges, and sails away.",
      "Anna steals a crate of Portuguese oranges",
    ],
    [
      "Anna waits. Anna flees, burning an unfinished portrait of Napoleon.",
      "Anna burns an unfinished portrait of Napoleon",
    ],
    [
      "Anna waits. After stealing a crate of Portuguese oranges, Anna sails to an island.",
      "Anna steals a crate of Portuguese oranges",
    ],
  ])("is found: %s", (text, deed) => {
    expect(deedsOf(text)).toContain(deed);
  });

  it.each([
    "Anna waits. The boy, as Anna calls him, steals a crate of Portuguese oranges, and sails away.",
    "Anna waits. Anna is caught by Robert, burning an unfinished portrait of Napoleon.",
    "Anna waits. Anna sees Robert, burning an unfinished portrait of Napoleon.",
    "Anna waits. After trying to steal a crate of Portuguese oranges, Anna sails to an island.",
    "Anna waits. Anna orders a crate.",
    "Anna waits. Anna becomes a celebrated painter of Portuguese churches.",
  ])("is not found: %s", (text) => {
    expect(deedsOf(text)).toEqual([]);
  });
});

describe("a sentence that hangs deed on deed", () => {
  it("is read no further than anybody would", () => {
    const deeds = Array.from({ length: 40 }, (_, at) => `, stealing crate ${at} of Portuguese oranges`).join("");
    expect(deedsOf(`Anna waits. Anna leaves home${deeds}.`)).toHaveLength(8);
  });
});
