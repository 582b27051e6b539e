import { expect, it } from "vitest";
import { areOfOneCinema } from "../../../../../../questions/pools/index.ts";
import { areKin, fellows } from "../../../../../../questions/writing/options/draws/homes.ts";

const fellowsIn = (homes: readonly string[], ...codes: string[]) => fellows(codes, homes, (code) => [code]);

it("keeps compatriots alone where there are three", () => {
  expect(fellowsIn(["IT"], "US", "IT", "IT", "FR", "IT")).toEqual(["IT", "IT", "IT"]);
});

it("adds one of the same part of the world to two compatriots, and nobody from elsewhere", () => {
  expect(fellowsIn(["FR"], "US", "FR", "DE", "FR", "NL")).toEqual(["FR", "FR", "DE"]);
  expect(fellowsIn(["IT"], "US", "IT", "IT", "GB")).toEqual([]);
});

it("offers nobody beside a lone compatriot, nor beside somebody of nowhere", () => {
  expect(fellowsIn(["JP"], "JP", "HK", "KR", "US")).toEqual([]);
  expect(fellowsIn([], "JP", "HK", "KR")).toEqual([]);
});

it("takes Britons and Americans for one another, and neither for the French", () => {
  expect(areOfOneCinema("US", "GB")).toBe(true);
  expect(areKin(["GB"], ["FR"])).toBe(false);
  expect(areOfOneCinema("NG", "US")).toBe(false);
});
