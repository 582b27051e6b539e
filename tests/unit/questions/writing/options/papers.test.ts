import { expect, test } from "vitest";
import { wasPrinted } from "../../../../../questions/writing/options/papers.ts";

test("a paper reviews no film that is older than itself", () => {
  expect(wasPrinted("Empire", 1968)).toBe(false);
  expect(wasPrinted("IGN", 1990)).toBe(false);
});

test("and any that is not, also where nobody knows how old either is", () => {
  expect(wasPrinted("Empire", 1999)).toBe(true);
  expect(wasPrinted("Time", 1941)).toBe(true);
  expect(wasPrinted("Empire", null)).toBe(true);
});
