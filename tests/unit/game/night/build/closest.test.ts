import { expect, it } from "vitest";
import { closestFrom } from "../../../../../game/night/build/closest.ts";
import { closestSchema } from "../../../../../game/night/plan.ts";
import { question } from "../nights.ts";

const of = (prompt: string, key: string) => question("q", { prompt, options: ["x", key, "y"], answer: 1 });

it.each([
  ["In which year did Harrow Lane open?", "1994", "year", 1994],
  ["How many minutes does Harrow Lane last?", "126 minutes", "minutes", 126],
  ["How long is Harrow Lane?", "126 minutes", "minutes", 126],
  ["How much did Harrow Lane cost?", "$47.4 million", "money", 47_400_000],
  ["How much did Harrow Lane cost?", "£1,250,000", "money", 1_250_000],
  ["What was the worldwide gross of Harrow Lane?", "US$68 million", "money", 68_000_000],
  ["In how many theaters did Harrow Lane open?", "2,143", "count", 2143],
  ["In how many theaters did Harrow Lane open?", "250 theaters", "count", 250],
])("%s / %s breaks a tie", (prompt, key, unit, value) => {
  const [tie] = closestFrom([of(prompt, key)]);
  expect(closestSchema.parse(tie)).toMatchObject({ unit, value, shown: key, prompt });
  expect(tie?.proof).toEqual({ sentence: "PROOF of q.", article: "Film" });
});

it.each([
  ["Which film opened in 1994?", "Harrow Lane"],
  ["Which of these sums did Harrow Lane cost?", "$47 million"],
  ["How much did Harrow Lane cost?", "over $47 million"],
  ["How much did Harrow Lane cost?", "between $4 million and $5 million"],
  ["In how many theaters did Harrow Lane open?", "Six"],
  ["In how many theaters did Harrow Lane open?", "6"],
  ["How many of the critics liked it?", "87%"],
  ["In which year did Harrow Lane open?", "May 1994"],
  ["In which year did Harrow Lane open?", "the 1990s"],
  ["How long did it take?", "six weeks"],
  ["On what day did it open in the year 1994?", "May 2"],
])("%s / %s does not", (prompt, key) => {
  expect(closestFrom([of(prompt, key)])).toEqual([]);
});

it("nothing breaks a tie without a proof", () => {
  const unproved = { ...of("In which year did Harrow Lane open?", "1994"), proof: { kind: "none" } as const };
  expect(closestFrom([unproved])).toEqual([]);
});
