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

it("sets no players beside a composer, who is told from them at once", () => {
  expect(jobsBeside("composer")).toEqual(expect.arrayContaining(["novelist", "painter", "architect"]));
  for (const player of ["violinist", "drummer", "pianist"]) expect(jobsBeside("composer")).not.toContain(player);
});

it("sets no dancer beside a singer, who often does both", () => {
  expect(jobsBeside("singer")).toContain("pianist");
  expect(jobsBeside("singer")).not.toContain("dancer");
  expect(jobsBeside("dancer")).not.toContain("singer");
  expect(jobsBeside("dancer").length).toBeGreaterThanOrEqual(3);
});
