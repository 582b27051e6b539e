import { describe, expect, test } from "vitest";
import { findAlike } from "../../../questions/alike.ts";

const alike = (...questions: readonly (readonly [string, string])[]) =>
  findAlike(questions.map(([prompt, key], index) => ({ number: index + 1, prompt, key })));

describe("questions that ask the same", () => {
  test.each([
    ["the same words", ["Who shot Her?", "Hoyte van Hoytema"], ["who shot “Her”", "Hoyte van Hoytema"]],
    [
      "the same words and another key: one is wrong",
      ["Who shot Her?", "Hoyte van Hoytema"],
      ["Who shot Her?", "Lance Acord"],
    ],
    [
      "nearly the same words",
      ["Which composer scored the 2013 film Her?", "Arcade Fire"],
      ["Who scored the 2013 film Her?", "Arcade Fire"],
    ],
    [
      "words and keys that differ in accents alone",
      ["Who plays Amelie Poulain there?", "Audrey Tautou"],
      ["Who plays Amélie Poulain here?", "Audrey Tautoù"],
    ],
  ] as const)("are those of %s", (_what, one, other) => {
    expect(alike(one, ["What is another thing?", "Nothing"], other)).toEqual([[1, 3]]);
  });

  test.each([
    [
      "another key",
      ["Who edited the 2013 film Her?", "Eric Zumbrunnen"],
      ["Who scored the 2013 film Her?", "Arcade Fire"],
    ],
    [
      "another figure",
      ["Which prize did Her win at the 40th Saturn Awards?", "Best Film"],
      ["Which prize did Her win at the 41st Saturn Awards?", "Best Film"],
    ],
    ["other words", ["Who wrote Adaptation?", "Charlie Kaufman"], ["Whose twin is made up in it?", "Charlie Kaufman"]],
  ] as const)("are not those of %s", (_what, one, other) => {
    expect(alike(one, other)).toEqual([]);
  });

  test("belong together by way of a third", () => {
    const key = "Ada";
    const prompts = ["red green blue white black", "red green blue white grey", "red green blue pink grey"];
    expect(alike(...prompts.map((prompt) => [prompt, key] as const))).toEqual([[1, 2, 3]]);
  });
});
