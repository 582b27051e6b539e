import { expect, test } from "vitest";
import { placesBeside } from "../../../../questions/pools/lands.ts";

test("cities stand beside cities of their country, states beside states of one landscape", () => {
  expect(placesBeside("Wellington")).toContain("Auckland");
  expect(placesBeside("New Mexico")).toEqual(expect.arrayContaining(["Arizona", "Nevada", "Utah"]));
  expect(placesBeside("New Mexico")).not.toContain("Hawaii");
  expect(placesBeside("Bombay")).toContain("Kolkata");
});

test("a place is never beside itself, nor an unknown one beside any", () => {
  expect(placesBeside("New York")).not.toContain("New York City");
  expect(placesBeside("Porthaven")).toEqual([]);
});
