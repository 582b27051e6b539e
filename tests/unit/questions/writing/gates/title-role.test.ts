import { expect, test } from "vitest";
import { titleRole } from "../../../../../questions/writing/gates/title-role.ts";
import { partIn } from "./part.ts";

const stops = (title: string, character: string, actor = "Otto Brandt") => {
  const { draft, scope } = partIn({ title, character, actor, wrong: [] });
  return titleRole.stops(draft, scope);
};

test("the title and its part in two spellings are not said in one breath", () => {
  expect(stops("Samuel Krane", "Samuel Crane")).toBe(true);
});

test("the same spelling may be, and any other part", () => {
  expect(stops("Samuel Crane", "Samuel Crane")).toBe(false);
  expect(stops("The Glass Harbour", "Samuel Crane")).toBe(false);
});

test("which star plays the one whom a film is called after everybody knows", () => {
  expect(stops("Samuel Crane: The Return", "Samuel Crane", "Matt Damon")).toBe(true);
  expect(stops("The Terminator", "The Terminator", "Arnold Schwarzenegger")).toBe(true);
  expect(stops("The Glass Harbour", "Samuel Crane", "Matt Damon")).toBe(false);
});
