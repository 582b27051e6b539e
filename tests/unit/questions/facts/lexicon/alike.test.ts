import { expect, it } from "vitest";
import { CARS, carsBeside } from "../../../../../questions/facts/lexicon/cars.ts";
import { nounOfPlace, placesAlike } from "../../../../../questions/facts/lexicon/places-alike.ts";
import { WAR_NAMES, warCalled, warsBeside } from "../../../../../questions/facts/lexicon/wars.ts";

it("has three wars beside each, and never the war itself", () => {
  for (const name of WAR_NAMES) {
    const war = warCalled(name);
    expect(warsBeside(war).length).toBeGreaterThanOrEqual(3);
    expect(warsBeside(war)).not.toContain(war);
  }
});

it("has three makes of car beside each, and never the make itself", () => {
  for (const [make = ""] of CARS) {
    expect(carsBeside(make).length).toBeGreaterThanOrEqual(3);
    expect(carsBeside(make)).not.toContain(make);
  }
  expect(carsBeside("Brandt")).toEqual([]);
});

it("calls a place what it is, and knows nothing beside a place that nobody listed", () => {
  expect(nounOfPlace("Ohio")).toBe("US state");
  expect(nounOfPlace("Pittsburgh")).toBe("city");
  expect(nounOfPlace("Brooklyn")).toBe("part of New York");
  expect(nounOfPlace("Hollywood")).toBeNull();
  expect(placesAlike("Hollywood")).toEqual([]);
  expect(placesAlike(undefined)).toEqual([]);
});
