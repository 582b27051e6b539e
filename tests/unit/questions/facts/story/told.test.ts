import { describe, expect, it } from "vitest";
import { isTold } from "../../../../../questions/facts/story/clauses.ts";

describe("what stands before a subject", () => {
  it.each([
    "",
    "In the end, ",
    "After the long war, ",
    "The ",
    "Outside, mugger ",
    "The rain stops, and ",
    "Nobody sleeps while ",
  ])("lets the story be told: %j", (before) => {
    expect(isTold(before)).toBe(true);
  });

  it.each([
    "In a dream, ",
    "The widow believes that ",
    "If ",
    "The doctor threatens that ",
    "He hopes that one day ",
    "The brother of ",
    "The letter claims ",
    "A friend of ",
    "In the novel, ",
  ])("does not: %j", (before) => {
    expect(isTold(before)).toBe(false);
  });
});
