import { describe, expect, it } from "vitest";
import { findFacts } from "../../../../questions/facts/find-facts.ts";
import { sampleArticle } from "./sample-article.ts";

const told = (text: string, section: string) =>
  findFacts(sampleArticle(text, section))
    .facts.filter(({ reading }) => reading.section.heading === section)
    .map(({ relation }) => relation);

const SHOT = "Principal photography began on November 8, 2016 in New Mexico.";
const HIRED = "In June 2016, Otto Brandt was hired to direct.";

describe("a section on other films", () => {
  it.each([
    "Sequel",
    "Sequels",
    "Possible sequel",
    "Cancelled remake",
    "Prequel and spin-off",
    "Remakes",
    "Television adaptation",
    "Musical",
    "Related projects",
  ])("headed %s tells neither where this one was shot nor who was to direct it", (heading) => {
    expect(told(SHOT, heading)).toEqual([]);
    expect(told(HIRED, heading)).toEqual([]);
  });

  it("tells of the sequel", () => {
    expect(told("A sequel, Thaw at Noon, was released on June 8, 1990.", "Sequel")).toContain("sequel-year");
  });
});

it("a section on this one tells both", () => {
  expect(told(SHOT, "Filming")).not.toEqual([]);
  expect(told(HIRED, "Sequence of events")).toContain("to-direct");
});
