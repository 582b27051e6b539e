import { describe, expect, test } from "vitest";
import { readMentions } from "../../../../questions/facts/read.ts";
import { agree, valueFrom } from "../../../../questions/facts/values.ts";
import { sampleArticle } from "./sample-article.ts";

/** The sum of money that a sentence gives. */
function sum(text: string) {
  const { readings } = readMentions(sampleArticle(`The film made ${text} in its first year.`, "Release"));
  const mention = readings.flatMap(({ mentions }) => mentions).find(({ type }) => type === "money");
  if (mention === undefined) throw new Error(`no money in ${text}`);
  return valueFrom(mention);
}

describe("two sums agree", () => {
  test.each([
    ["$47 million", "$47.4 million"],
    ["$219 million", "$218.9 million"],
    ["$218 million", "$218.9 million"],
    ["over $47 million", "$47.4 million"],
  ])("where the one is the other with fewer digits: %s and %s", (short, long) => {
    expect(agree(sum(short), sum(long))).toBe(true);
    expect(agree(sum(long), sum(short))).toBe(true);
  });

  test.each([
    ["$217 million", "$218.9 million"],
    ["$220.5 million", "$218.9 million"],
    ["over $48 million", "$47.4 million"],
  ])("and not where it is another: %s and %s", (one, other) => {
    expect(agree(sum(one), sum(other))).toBe(false);
  });
});
