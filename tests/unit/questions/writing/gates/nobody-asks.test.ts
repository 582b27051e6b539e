import { describe, expect, test } from "vitest";
import { keyOf, written } from "../written.ts";

const keys = (text: string, section = "Production") => written({ [section]: text }).questions.map(keyOf);

describe("what nobody asks at a quiz", () => {
  test.each([
    ["the day of a disc", "Home media", "The film was released on DVD on August 7, 2013.", /August/],
    ["the end of shooting", "Production", "Filming wrapped in Bergen on May 11, 2012.", /May/],
    ["a count of props", "Production", "Forty fishing boats were built for the harbour scenes.", /Forty/],
  ])("is %s", (_, section, text, key) => {
    expect(keys(text, section).filter((each) => key.test(each))).toEqual([]);
  });

  test("is not what it made in the whole world", () => {
    expect(keys("The film grossed $61.2 million worldwide.", "Box office")).toContain("$61.2 million");
  });
});
