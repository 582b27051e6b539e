import { describe, expect, it } from "vitest";
import { consolidate } from "../../../../questions/facts/consolidate.ts";
import { extract, rulebook } from "../../../../questions/facts/extract.ts";
import type { Fact } from "../../../../questions/facts/model.ts";
import { readMentions } from "../../../../questions/facts/read.ts";
import { RELATIONS } from "../../../../questions/facts/relations/index.ts";
import { sampleArticle } from "./sample-article.ts";

function facts(text: string, relation: string): Fact[] {
  const rules = rulebook(RELATIONS.filter(({ name }) => name === relation));
  const { readings } = readMentions(sampleArticle(text, "Release"));
  return consolidate(readings.flatMap((reading) => extract(reading, rules)));
}

describe("consolidate", () => {
  it("merges what is said twice and keeps both sentences", () => {
    const [fact, ...rest] = facts(
      "The film grossed $61.2 million worldwide. It had a worldwide gross of $61.2 million.",
      "gross-worldwide",
    );
    expect(rest).toEqual([]);
    expect(fact?.also).toHaveLength(1);
  });

  it("keeps the exact amount of two that agree, and never drops an 'over' that stands alone", () => {
    const exact = facts(
      "The film grossed over $61 million worldwide. The film grossed $61.2 million worldwide.",
      "gross-worldwide",
    );
    expect(exact.map((fact) => fact.values.amount?.text)).toEqual(["$61.2 million"]);
    const rough = facts("The film grossed over $61 million worldwide.", "gross-worldwide");
    expect(rough.map((fact) => fact.values.amount?.text)).toEqual(["over $61 million"]);
  });

  it("lets what contradicts stand side by side, to be found and left out", () => {
    const both = facts(
      "The film grossed $61.2 million worldwide. The film grossed $75.9 million worldwide.",
      "gross-worldwide",
    );
    expect(both).toHaveLength(2);
  });
});
