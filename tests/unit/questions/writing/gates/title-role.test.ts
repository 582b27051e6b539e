import { expect, test } from "vitest";
import { titleRole } from "../../../../../questions/writing/gates/title-role.ts";
import { partIn } from "./part.ts";

const stops = (title: string, character: string) => {
  const { draft, scope } = partIn({ title, character, actor: "Matt Damon", wrong: [] });
  return titleRole.stops(draft, scope);
};

test("the title and its part in two spellings are not said in one breath", () => {
  expect(stops("Samuel Krane", "Samuel Crane")).toBe(true);
});

test("the same spelling may be, and any other part", () => {
  expect(stops("Samuel Crane", "Samuel Crane")).toBe(false);
  expect(stops("The Glass Harbour", "Samuel Crane")).toBe(false);
});
