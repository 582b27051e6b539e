import { expect, test } from "vitest";
import { keyOf, written } from "./written.ts";

test("New York answers the question for a city without saying the word again", () => {
  const { questions } = written({ Release: "The film had its world premiere in New York City on May 4, 2013." });
  const asked = questions.filter(({ prompt }) => /\bcity\b/i.test(prompt));
  expect(asked.map(keyOf)).toContain("New York");
  for (const { options } of asked) expect(options).not.toContain("New York City");
});
