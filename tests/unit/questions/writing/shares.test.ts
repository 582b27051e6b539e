import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../../../questions/article/read-article.ts";
import { findFacts } from "../../../../questions/facts/find-facts.ts";
import type { Fact, Value } from "../../../../questions/facts/model.ts";
import { RELATIONS } from "../../../../questions/facts/relations/index.ts";
import type { Draft } from "../../../../questions/writing/draft.ts";
import { inShares } from "../../../../questions/writing/shares.ts";
import { option } from "./option.ts";

const read = readArticle(readFileSync("assets/articles/her.md", "utf8"), "her.md");
if (!read.ok) throw new Error(read.message);
const findings = findFacts(read.value);
const [someFact] = findings.facts;
if (someFact === undefined) throw new Error("no facts");

/** A draft of that relation under that heading. */
function draft(id: number, relationName: string, heading: string): Draft {
  const relation = RELATIONS.find(({ name }) => name === relationName);
  const [ask] = relation?.asks ?? [];
  if (relation === undefined || ask === undefined || someFact === undefined) throw new Error("no such relation");
  const answer: Value = { type: "text", text: "Spike Jonze", key: "spike jonze", mention: null };
  const fact: Fact = {
    ...someFact,
    reading: { ...someFact.reading, section: { ...someFact.reading.section, heading } },
  };
  const wrong = ["Somebody Else One", "Somebody Else Two", "Somebody Else Three"].map(option);
  const stem = { text: `${id}?`, italics: [], slots: [] };
  return { fact, relation, ask, stem, answer, key: answer.text, wrong, candidates: [], id: String(id) };
}

describe("inShares", () => {
  test("cuts a relation to a quarter of a long pack, the last first", () => {
    const others = ["director", "composer", "editor", "budget", "release"].flatMap((name, at) =>
      Array.from({ length: 9 }, (_, i) => draft(100 * at + i, name, `${name} ${i}`)),
    );
    const many = Array.from({ length: 30 }, (_, i) => draft(900 + i, "plays", `Cast ${i}`));
    const { kept, over } = inShares([...many, ...others]);
    const left = kept.filter(({ relation }) => relation.name === "plays");
    expect(left.length).toBeLessThanOrEqual(kept.length / 4);
    expect(left[0]?.id).toBe("900");
    expect(over).toBe(many.length - left.length);
  });

  test("leaves a short pack as it is", () => {
    const few = Array.from({ length: 12 }, (_, i) => draft(i, "plays", "Cast"));
    expect(inShares(few)).toEqual({ kept: few, over: 0 });
  });
});
