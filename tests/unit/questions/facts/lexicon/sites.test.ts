import { expect, it } from "vitest";
import { sitesBeside, sitesIn } from "../../../../../questions/facts/lexicon/sites.ts";

it("sets castles of one country beside a castle, with or without the article", () => {
  expect(sitesBeside("Doune Castle")).toContain("Stirling Castle");
  expect(sitesBeside("the Plaza Hotel")).toContain("Central Park");
});

it("knows nothing beside a place that nobody listed", () => {
  expect(sitesBeside("Harrow Castle")).toEqual([]);
  expect(sitesBeside(undefined)).toEqual([]);
});

it("sees the sites of a text by whole first words, and none that is only begun", () => {
  expect(sitesIn("It was shot at Himeji Castle and the 21 Club.")).toEqual(["Himeji Castle", "21 Club"]);
  expect(sitesIn("It was shot at a castle near Himeji.")).toEqual([]);
});
