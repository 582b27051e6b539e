import { describe, expect, it } from "vitest";
import { coverageOf } from "../../../../scripts/coverage/count.ts";
import { coverageText } from "../../../../scripts/coverage/print.ts";
import { question } from "../../game/solo/games.ts";

const of = (id: string, tags: string[], over: object = {}) =>
  question({ id, prompt: "Who?", options: ["a", "b"], tags, ...over });
const articles = [of("1", ["decade:1930s", "country:France"], { topic: "crew" }), of("2", [])];
const others = [
  of("3", ["decade:1930s", "country:France", "country:Italy"], { topic: "crew", clues: ["x", "y"] }),
  of("4", ["decade:1890s", "country:Italy"], { topic: "cast", difficulty: "hard" }),
  of("5", ["decade:1930s", "country:France"], { topic: "crew" }),
];

describe("what a collection covers", () => {
  const coverage = coverageOf(articles, others);

  it("is counted by decade and kind, clues apart, what has no decade last", () => {
    expect(coverage).toMatchObject({ questions: 5, fromArticles: 2, kinds: ["choice", "clues"] });
    expect(coverage.decades).toEqual([
      { decade: "1890s", kinds: [1, 0], all: 1 },
      { decade: "1930s", kinds: [2, 1], all: 3 },
      { decade: "none", kinds: [1, 0], all: 1 },
    ]);
  });

  it("counts a film of two countries for both, and what has none", () => {
    expect(coverage.countries).toEqual([
      { name: "France", questions: 3 },
      { name: "Italy", questions: 2 },
    ]);
    expect(coverage.noCountry).toBe(1);
  });

  it("is said in tables, with the day", () => {
    const text = coverageText(coverage, "2027-03-14");
    expect(text).toContain("As built on 2027-03-14: 5 questions, 2 of them from articles, 2 countries.");
    expect(text).toContain("| 1930s  |      2 |     1 |   3 |");
    expect(text).toContain("| all    |      4 |     1 |   5 |");
    expect(text).toContain("| crew  |         4 | 80.0 % |");
  });
});
