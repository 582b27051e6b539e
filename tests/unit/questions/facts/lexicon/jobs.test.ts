import { expect, it } from "vitest";
import { jobsBeside } from "../../../../../questions/facts/lexicon/jobs.ts";

it("sets trades of one world side by side", () => {
  expect(jobsBeside("thief")).toEqual(expect.arrayContaining(["smuggler", "spy", "mercenary"]));
  expect(jobsBeside("pianist")).toEqual(expect.arrayContaining(["violinist", "drummer"]));
});

it("sets no two names of one trade side by side", () => {
  expect(jobsBeside("thief")).not.toContain("burglar");
  expect(jobsBeside("psychologist")).not.toContain("psychiatrist");
  expect(jobsBeside("doctor")).not.toContain("surgeon");
});
