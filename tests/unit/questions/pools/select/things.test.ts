import { describe, expect, test } from "vitest";
import {
  countriesLike,
  filmSongsOf,
  firstNamesLike,
  musicActsLike,
  placesLike,
  termsLike,
} from "../../../../../questions/pools/index.ts";

const namesOf = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

describe("placesLike", () => {
  test("keeps to the kind of place, of the country first", () => {
    const found = placesLike({ like: "Los Angeles", excluding: [] });
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["city"]));
    expect(found.slice(0, 4).map(({ country }) => country)).toEqual(["US", "US", "US", "US"]);
  });

  test("never returns an excluded place by its old name either", () => {
    expect(namesOf(placesLike({ kind: "city", excluding: ["Bombay", "Saigon"], limit: 5000 }))).not.toContain("Mumbai");
  });
});

describe("countriesLike", () => {
  test("puts neighbours first and leaves out whatever is called otherwise but the same", () => {
    const found = countriesLike({ like: "French", excluding: ["England", "Bundesrepublik"] });
    expect(found.slice(0, 3).every(({ region }) => region.endsWith("-europe"))).toBe(true);
    expect(namesOf(found)).not.toContain("France");
    expect(namesOf(found)).not.toContain("United Kingdom");
  });

  test("puts states that are no more late, but for the years in which they were", () => {
    expect(namesOf(countriesLike({ like: "Poland", excluding: [] }).slice(0, 6))).not.toContain("Czechoslovakia");
    expect(namesOf(countriesLike({ like: "Poland", year: 1970, excluding: [] }).slice(0, 6))).toContain(
      "Czechoslovakia",
    );
    expect(namesOf(countriesLike({ like: "Poland", year: 1970, excluding: [] }).slice(0, 6))).not.toContain(
      "Czech Republic",
    );
  });
});

describe("musicActsLike", () => {
  test("puts bands beside bands and women beside women", () => {
    for (const { name, kind } of musicActsLike({ like: "Arcade Fire", year: 2013, excluding: [] }).slice(0, 5)) {
      expect(kind, name).toBe("band");
    }
    for (const { name, gender } of musicActsLike({ like: "Adele", year: 2012, excluding: [] }).slice(0, 5)) {
      expect(gender, name).toBe("f");
    }
  });
});

test("filmSongsOf gives songs of the time, and not those excluded", () => {
  const found = filmSongsOf({ year: 2013, excluding: ["The Moon Song"] });
  expect(namesOf(found)).not.toContain("The Moon Song");
  for (const { name, year } of found.slice(0, 3)) expect(Math.abs(year - 2013), name).toBeLessThanOrEqual(1);
});

test("firstNamesLike keeps to the gender, with the culture first", () => {
  const found = firstNamesLike({ like: "Amélie", excluding: ["Chloé Dubois", "Juliette"], salt: "x" });
  expect(new Set(found.map(({ gender }) => gender))).toEqual(new Set(["f"]));
  expect(new Set(found.map(({ culture }) => culture))).toEqual(new Set(["french"]));
  for (const name of ["Amélie", "Chloé", "Juliette"]) expect(namesOf(found)).not.toContain(name);
});

describe("termsLike", () => {
  test("gives words of one kind, one of each family, none of the family of the key", () => {
    const found = termsLike({ kind: "occupation", like: "writer", excluding: ["surgeon"], limit: 5000 });
    expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(["occupation"]));
    expect(new Set(found.map(({ family }) => family)).size).toBe(found.length);
    for (const name of ["novelist", "author", "doctor"]) expect(namesOf(found)).not.toContain(name);
  });

  test("puts words of the same row first", () => {
    const [first] = termsLike({ kind: "occupation", like: "nurse", excluding: [] });
    expect(["doctor", "dentist", "psychiatrist", "veterinarian", "pharmacist", "midwife", "undertaker"]).toContain(
      first?.name,
    );
  });
});
