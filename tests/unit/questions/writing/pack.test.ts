import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readArticle } from "../../../../questions/article/read-article.ts";
import { writePack } from "../../../../questions/write-pack.ts";
import { keyOf, written } from "./written.ts";

const PAPERS =
  "Time,Variety,Forbes,Newsweek,Rolling Stone,The New Yorker,Empire,USA Today,The Guardian,The Village Voice";
const REVIEWERS =
  "Ida Holm,Martin Vale,Nora Ashdown,Otto Brandt,Lena Moreau,Robert Holt,Clara Lindqvist,Paul Rosen,Hugo Falk,Jane Ross";
const reviews = REVIEWERS.split(",").map((name, i) => `${name} of ${PAPERS.split(",")[i]} praised the cast.`);
const scores =
  "On Rotten Tomatoes, the film has an approval rating of 71% based on 239 reviews. Metacritic gave the film a score of 71 out of 100, based on 40 critics.";

describe("a pack", () => {
  const { questions, thrownAway } = written({ "Critical response": [...reviews, scores].join(" ") });

  test("never asks who wrote for which paper, nor how many liked it", () => {
    const known = new Set([...REVIEWERS.split(","), ...PAPERS.split(",")]);
    expect(questions.map(keyOf).filter((key) => known.has(key) || /71/.test(key))).toEqual([]);
    expect(thrownAway["nobody-asks"]).toBeGreaterThan(REVIEWERS.split(",").length);
  });
});

describe("the built-in article's pack", () => {
  const read = readArticle(readFileSync("assets/articles/her.md", "utf8"), "her.md");
  if (!read.ok) throw new Error(read.message);
  const pack = writePack(read.value);
  if (!pack.ok) throw new Error(pack.message);
  const { questions } = pack.value.pack;
  const quantity = (text: string) => /\d/.test(text);

  test("is large enough", () => {
    expect(questions.length).toBeGreaterThanOrEqual(15);
  });

  test("has little more than a third of reviews", () => {
    expect(questions.filter(({ topic }) => topic === "reception").length).toBeLessThanOrEqual(questions.length * 0.36);
  });

  test("offers nobody in more than six questions, the story's characters aside", () => {
    const uses = new Map<string, number>();
    for (const { options, topic } of questions) {
      if (topic === "story" || options.some(quantity)) continue;
      for (const option of options) uses.set(option, (uses.get(option) ?? 0) + 1);
    }
    expect(Math.max(...uses.values())).toBeLessThanOrEqual(6 + 1);
  });

  test.each([0, 3])("is not won by always choosing place %i", (place) => {
    expect(questions.filter(({ answer }) => answer === place).length / questions.length).toBeLessThan(0.3);
  });

  test("deals the keys of named options over all four places", () => {
    const named = questions.filter(({ options }) => !options.some(quantity));
    const counts = [0, 1, 2, 3].map((place) => named.filter(({ answer }) => answer === place).length);
    expect(Math.min(...counts)).toBeGreaterThan(named.length / 8);
  });

  test("is the same every time", () => {
    expect(JSON.stringify(writePack(read.value))).toBe(JSON.stringify(pack));
  });
});
