import { describe, expect, test } from "vitest";
import { keyOf, written } from "../written.ts";

const keys = (text: string, section = "Production") => written({ [section]: text }).questions.map(keyOf);

describe("what nobody asks at a quiz", () => {
  test.each([
    ["a day", "Release", "The film premiered in London on August 7, 2013.", /August/],
    ["a day of shooting", "Production", "Principal photography began in Bergen on May 11, 2012.", /May/],
    ["a paper", "Reception", "Peter Travers of Rolling Stone praised the cast of the film.", /Rolling Stone|Travers/],
    [
      "a share of reviews",
      "Reception",
      "On Rotten Tomatoes, the film has an approval rating of 96% based on 239 reviews.",
      /96/,
    ],
    ["a count of props", "Production", "Forty fishing boats were built for the harbour scenes.", /Forty/],
    ["the takings of a market", "Box office", "The film grossed $8.2 million in Germany.", /8\.2/],
  ])("is %s", (_, section, text, key) => {
    expect(keys(text, section).filter((each) => key.test(each))).toEqual([]);
  });

  test("is not what it made in the whole world", () => {
    expect(keys("The film grossed $61.2 million worldwide.", "Box office")).toContain("$61.2 million");
  });

  test("is a grade of the middle, and not one that surprises", () => {
    const graded = (grade: string) =>
      keys(`Audiences polled by CinemaScore gave the film a grade of "${grade}".`, "Reception");
    expect(graded("B+")).not.toContain("B+");
    expect(graded("A+")).toContain("A+");
  });
});
