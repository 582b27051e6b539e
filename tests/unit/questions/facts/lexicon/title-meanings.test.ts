import { expect, it } from "vitest";
import { meaningsBeside } from "../../../../../questions/facts/lexicon/title-meanings.ts";

it("sets words of the same kind beside what a title means", () => {
  expect(meaningsBeside("Depths")).toContain("Heights");
  expect(meaningsBeside("Chief")).toContain("Hunter");
});

it("sets none beside it that means nearly the same", () => {
  expect(meaningsBeside("Espousal")).not.toContain("Wedding");
  expect(meaningsBeside("Chief")).not.toContain("Leader");
});

it("knows nothing beside a word that nobody listed", () => {
  expect(meaningsBeside("Harbour")).toEqual([]);
  expect(meaningsBeside(undefined)).toEqual([]);
});
