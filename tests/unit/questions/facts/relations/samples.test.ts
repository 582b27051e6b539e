import { describe, expect, it } from "vitest";
import { extract, rulebook } from "../../../../../questions/facts/extract.ts";
import type { Fact } from "../../../../../questions/facts/model.ts";
import { readMentions } from "../../../../../questions/facts/read.ts";
import type { Relation } from "../../../../../questions/facts/relation.ts";
import { RELATIONS } from "../../../../../questions/facts/relations/index.ts";
import { sampleArticle } from "../sample-article.ts";

function factsOf(relation: Relation, text: string): Fact[] {
  const { readings } = readMentions(sampleArticle(text, relation.samples.section, relation.about[0]));
  const rules = rulebook([relation]);
  return readings
    .filter((reading) => reading.section.heading !== "Lead")
    .flatMap((reading) => extract(reading, rules))
    .filter((fact) => fact.modality === relation.modality);
}

const shown = (fact: Fact) =>
  Object.fromEntries(Object.entries(fact.values).map(([name, value]) => [name, value.text]));

describe.each(RELATIONS.map((relation) => [relation.name, relation] as const))("relation %s", (_, relation) => {
  it.each(relation.samples.match.map((match) => [match.text, match] as const))("finds: %s", (_text, match) => {
    const facts = factsOf(relation, [match.context, match.text].filter(Boolean).join(" "));
    expect(facts.map(shown)).toContainEqual(expect.objectContaining(match.finds));
  });

  it.each(relation.samples.miss)("leaves alone: %s", (text) => {
    expect(factsOf(relation, text).map(shown)).toEqual([]);
  });

  it("is asked in three wordings or more for each slot asked for", () => {
    for (const ask of relation.asks) expect(ask.stems.length).toBeGreaterThanOrEqual(3);
  });
});

it("names every relation once", () => {
  const names = RELATIONS.map((relation) => relation.name);
  expect(new Set(names).size).toBe(names.length);
});
