import { describe, expect, test } from "vitest";
import { rowsOf } from "../../../../questions/formats/rows/write.ts";
import type { Question } from "../../../../questions/model.ts";

const choice = (options: readonly string[], answer: number): Question => ({
  kind: "choice",
  id: "a1",
  prompt: "How many reels has The Salt Lamp?",
  italics: [],
  topic: "film",
  difficulty: "easy",
  proof: { kind: "none" },
  origin: "person",
  tags: [],
  lang: "en",
  revision: 1,
  options: [...options],
  answer,
});

/** What the row says is right. */
function rightIn(question: Question): string | undefined {
  const [head = [], row = []] = rowsOf([question]);
  return row[head.findIndex((name) => /correct|right|answer$/i.test(name))];
}

describe("the right answer in a row", () => {
  test("is said by its place", () => {
    expect(rightIn(choice(["Six", "Seven", "Eight", "Nine"], 2))).toBe("3");
  });

  test("is said by its letter where an option reads like its place", () => {
    expect(rightIn(choice(["3", "4", "5", "6"], 2))).toBe("C");
  });

  test("is never said by what another option reads, be it figure or letter", () => {
    expect(rightIn(choice(["3", "C", "5", "6"], 2))).toBe("3,");
  });
});
