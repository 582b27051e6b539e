import { expect, test } from "vitest";
import { arePartners } from "../../../../../questions/writing/options/partners.ts";

test("producers of one house are no wrong answers beside each other", () => {
  expect(arePartners("Eric Fellner", "Tim Bevan")).toBe(true);
  expect(arePartners("Steven Spielberg", "Kathleen Kennedy")).toBe(true);
});

test("those of two houses are", () => {
  expect(arePartners("Eric Fellner", "Joel Silver")).toBe(false);
  expect(arePartners("Somebody", "Somebody Else")).toBe(false);
});
