import { describe, expect, test } from "vitest";
import { isVivid } from "../../../../../questions/writing/gates/vivid.ts";

describe("words of a review that somebody may remember", () => {
  test.each([
    ["quiet storm in a teacup", true],
    ["at once a lullaby and an alarm bell", false],
    ["a Dickensian bedtime tale", false],
    ["like being rowed across a lake at night", false],
    ["neither fish nor fowl", false],
  ])("%s", (words, article) => expect(isVivid(words, article)).toBe(true));
});

describe("praise that anybody might have written", () => {
  test.each([
    ["gentle and odd", false],
    ["tender, funny and wise", false],
    ["a tender and patient gem of a movie", false],
    ["a searching, curious work of a high order", false],
    ["deeply moving drama", true],
    ["quiet and slow", true],
    ["lovely thing", true],
  ])("%s", (words, article) => expect(isVivid(words, article)).toBe(false));
});

test("length alone and the maker's name make no praise worth remembering", () => {
  const said = "Mara Holt’s lovely movie version of the old book, in all its beauty and size and care and charm";
  expect(isVivid(said, false)).toBe(false);
  expect(isVivid("Lovely Wagnerian noise about fish", false)).toBe(true);
});
