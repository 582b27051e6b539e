import { describe, expect, test } from "vitest";
import { written } from "../written.ts";

const costOf = (text: string) =>
  written({ "Box office": text }).questions.some(
    ({ topic, prompt }) => topic === "box-office" && /cost|budget/.test(prompt),
  );

describe("what a film cost", () => {
  test("is asked where the article gives one sum, however often", () => {
    expect(costOf("The film had a budget of $35 million. It grossed $50 million worldwide.")).toBe(true);
    expect(costOf("The film had a budget of $35 million. On a budget of $35.2 million, it did well.")).toBe(true);
  });

  test("is not asked where the article gives another sum elsewhere", () => {
    expect(costOf("The film had a budget of $35 million. Others put the cost at $42 million.")).toBe(false);
  });
});
