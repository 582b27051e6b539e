import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../../../questions/article/read-article.ts";
import { findFacts } from "../../../../questions/facts/find-facts.ts";
import { RELATIONS } from "../../../../questions/facts/relations/index.ts";
import type { Draft } from "../../../../questions/writing/draft.ts";
import { evenLengths } from "../../../../questions/writing/even-lengths.ts";
import { scopeOf } from "../../../../questions/writing/scope.ts";
import { option } from "./option.ts";

const read = readArticle(readFileSync("assets/articles/her.md", "utf8"), "her.md");
if (!read.ok) throw new Error(read.message);
const findings = findFacts(read.value);
const scope = scopeOf(findings);
const relation = RELATIONS.find(({ name }) => name === "director");
const [ask] = relation?.asks ?? [];
const fact = findings.facts.find((each) => each.relation === "director" && each.values.who?.text === "Spike Jonze");

/** A question whose key is the longest of its options; its candidates are these besides. */
function draft(id: number, ...more: readonly string[]): Draft {
  const answer = fact?.values.who;
  if (!relation || !ask || !fact || !answer) throw new Error("nothing to ask");
  const wrong = ["Wes Ander", "Ann Lind", "Tom Reed"].map(option);
  const stem = { text: `Who directed the 2013 film Her ${id}?`, italics: [], slots: [] };
  const candidates = [...wrong, ...more.map(option)];
  return { fact, relation, ask, stem, answer, key: answer.text, wrong, candidates, id: String(id) };
}

const isLongest = ({ key, wrong }: Draft) => wrong.every(({ text }) => text.length < key.length);
const many = (...more: readonly string[]) => Array.from({ length: 20 }, (_, id) => draft(id, ...more));

describe("in a pack whose keys are longer than all else", () => {
  test("longer options come in, from the last question on, and no more than it takes", () => {
    const even = evenLengths(many("Barry Jenkins"), scope);
    expect(even.filter(isLongest)).toHaveLength(5);
    expect(even.slice(0, 5).every(isLongest)).toBe(true);
  });

  test("a name that would be seen for its length is not among them", () => {
    expect(evenLengths(many("Florian Henckel von Donnersmarck"), scope).every(isLongest)).toBe(true);
  });

  test("nothing changes where there is no other name", () => {
    const all = many();
    expect(evenLengths(all, scope)).toEqual(all);
  });
});

test("a pack that tells nothing by its lengths stays as it is", () => {
  const all = many("Barry Jenkins").map((one) => ({ ...one, key: "Spike" }));
  expect(evenLengths(all, scope)).toEqual(all);
});
