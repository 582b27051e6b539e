import { expect, test } from "vitest";
import { written } from "../written.ts";

const CAST =
  "Anne Hathaway as Edda Vane. Matt Damon as Samuel Crane. Casey Affleck as Peter Crane. Jessica Chastain as Clara Vane. Ellen Burstyn as Ruth Hale. John Lithgow as Thomas Reed. Amy Adams as Lucy Hale. Michael Caine as Walter Hale. David Oyelowo as Martin Frost. Wes Bentley as Robert Moss. Topher Grace as Henry Lund. Bill Irwin as George Pike: A retired smuggler who hides gold.";
const { questions, thrownAway } = written({
  Plot: "Edda Vane keeps the lighthouse. Samuel Crane writes letters to Edda.",
  Cast: CAST,
});
const prompts = questions.filter(({ topic }) => topic === "cast").map(({ prompt }) => prompt);

test("a part that the article only lists, far down, is not asked for", () => {
  expect(prompts.join()).not.toContain("Henry Lund");
  expect(thrownAway["bit-part"]).toBeGreaterThanOrEqual(1);
});

test("a part among the first of the cast may be asked for", () => {
  expect(prompts.join()).toMatch(/Samuel Crane|Peter Crane|Matt Damon/);
});
