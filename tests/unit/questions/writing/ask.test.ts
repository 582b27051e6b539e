import { describe, expect, it } from "vitest";
import { findFacts } from "../../../../questions/facts/find-facts.ts";
import type { Ask, Relation } from "../../../../questions/facts/relation.ts";
import { RELATIONS } from "../../../../questions/facts/relations/index.ts";
import { attempt } from "../../../../questions/writing/ask.ts";
import { scopeOf } from "../../../../questions/writing/scope.ts";
import { sampleArticle } from "../facts/sample-article.ts";

function ways(text: string, relationName: string, change: (ask: Ask) => Ask = (ask) => ask) {
  const findings = findFacts(sampleArticle(text, "Production"));
  const scope = scopeOf(findings);
  const relation: Relation | undefined = RELATIONS.find(({ name }) => name === relationName);
  if (relation === undefined) throw new Error(`No relation ${relationName}`);
  return findings.facts
    .filter((fact) => fact.relation === relationName)
    .flatMap((fact) => relation.asks.flatMap((ask) => attempt(fact, relation, change(ask), scope) ?? []));
}

describe("an attempt", () => {
  const BUDGET = "The film was made for $18 million.";

  it("has an id that does not follow from its wording", () => {
    const [first] = ways(BUDGET, "budget");
    const [second] = ways(BUDGET, "budget", (ask) => ({ ...ask, stems: ["What sum was spent on {film}?"] }));
    if (first === undefined || second === undefined || "stopped" in first || "stopped" in second)
      throw new Error("stopped");
    expect(second.draft.stem.text).not.toBe(first.draft.stem.text);
    expect(second.draft.id).toBe(first.draft.id);
  });

  it("is stopped where the article gives two answers", () => {
    const tried = ways("The film was made for $18 million. The film cost $31 million.", "budget");
    expect(tried).not.toEqual([]);
    expect(tried.every((one) => "stopped" in one && one.stopped === "several-answers")).toBe(true);
  });

  it("is stopped where the stem would tell the key", () => {
    const tried = ways("Robert Lindqvist directed the film.", "director", (ask) => ({
      ...ask,
      stems: ["Which Lindqvist directed {film}?"],
    }));
    expect(tried).not.toEqual([]);
    expect(tried.every((one) => "stopped" in one && one.stopped === "leak")).toBe(true);
  });

  it("is stopped where the film is not named", () => {
    const tried = ways(BUDGET, "budget", (ask) => ({ ...ask, stems: ["How much did the picture cost?"] }));
    expect(tried).toEqual([{ stopped: "stands-alone" }]);
  });
});
