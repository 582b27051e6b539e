import { expect, it } from "vitest";
import { sitesBeside } from "../../../../../questions/facts/lexicon/sites.ts";

it("sets castles of one country beside a castle, with or without the article", () => {
  expect(sitesBeside("Doune Castle")).toContain("Stirling Castle");
  expect(sitesBeside("the Plaza Hotel")).toContain("Central Park");
});

it("knows nothing beside a place that nobody listed", () => {
  expect(sitesBeside("Harrow Castle")).toEqual([]);
  expect(sitesBeside(undefined)).toEqual([]);
});
