import { describe, expect, test } from "vitest";
import { awardBodies, awardCategories } from "../../../../questions/pools/awards.ts";
import { countries } from "../../../../questions/pools/countries.ts";
import { festivals } from "../../../../questions/pools/festivals.ts";
import {
  countryCalled,
  festivalCalled,
  genderOfFirstName,
  musicActCalled,
  placeCalled,
  studioCalled,
  termCalled,
} from "../../../../questions/pools/index.ts";
import { filmSongs, musicActs } from "../../../../questions/pools/music.ts";
import { firstNames } from "../../../../questions/pools/names.ts";
import { outlets } from "../../../../questions/pools/outlets.ts";
import { people } from "../../../../questions/pools/people.ts";
import { places } from "../../../../questions/pools/places.ts";
import { studios } from "../../../../questions/pools/studios.ts";
import { TERM_KINDS, terms, termsOfKind } from "../../../../questions/pools/terms.ts";
import { badlyWritten, sharedSpellings } from "./spelling.ts";

const POOLS = [
  { pool: "studios", items: studios(), least: 60 },
  { pool: "festivals", items: festivals(), least: 60 },
  { pool: "outlets", items: outlets(), least: 60 },
  { pool: "award bodies", items: awardBodies(), least: 40 },
  { pool: "places", items: places(), least: 80 },
  { pool: "countries", items: countries(), least: 60 },
  { pool: "music acts", items: musicActs(), least: 40 },
  { pool: "first names", items: firstNames(), least: 600 },
  { pool: "film songs", items: filmSongs(), least: 60 },
];

describe.each(POOLS)("the pool of $pool", ({ items, least }) => {
  test("has enough of them, each once, however spelt", () => {
    expect(items.length).toBeGreaterThanOrEqual(least);
    expect(sharedSpellings(items)).toEqual([]);
  });

  test("writes them in Latin letters, composed, without spaces too many", () => {
    expect(badlyWritten(items)).toEqual([]);
  });
});

test("whatever has a country has one that the pool of countries knows", () => {
  const placed = [studios(), festivals(), outlets(), awardBodies(), places(), musicActs()].flat();
  for (const { name, country } of placed) expect(countryCalled(country)?.code, name).toBe(country);
});

test("years run forward, from the beginning of film on", () => {
  for (const { name, from, to } of studios()) {
    expect(from ?? 1850, name).toBeLessThanOrEqual(to ?? 2026);
    expect(to ?? 2026, name).toBeLessThanOrEqual(2026);
  }
  for (const { name, founded } of festivals()) expect(founded ?? 1932, name).toBeGreaterThanOrEqual(1932);
  for (const { name, firstYear } of awardBodies()) expect(firstYear ?? 1929, name).toBeGreaterThanOrEqual(1929);
  for (const { name, year } of filmSongs()) expect(year, name).toBeGreaterThanOrEqual(1927);
});

test("award categories are at least 80, each once in its body", () => {
  const keys = awardCategories().map(({ body, name }) => `${body}: ${name}`);
  expect(keys.length).toBeGreaterThanOrEqual(80);
  expect(new Set(keys).size).toBe(keys.length);
});

describe("countries", () => {
  test("are found by code, name, alias and adjective", () => {
    for (const word of ["GB", "United Kingdom", "England", "British", "Scottish"]) {
      expect(countryCalled(word)?.code, word).toBe("GB");
    }
    expect(countryCalled("West German")?.code).toBe("DE");
    expect(countryCalled("Ruritania")).toBeNull();
  });

  test("have an adjective each, and no two the same", () => {
    const adjectives = countries().flatMap(({ adjective, otherAdjectives }) => [adjective, ...otherAdjectives]);
    expect(adjectives).not.toContain("");
    expect(new Set(adjectives).size).toBe(adjectives.length);
  });
});

describe("first names", () => {
  test("say what they say of the people of the pool", () => {
    const known = people()
      .filter(({ name }) => name.includes(" "))
      .map(({ name, gender }) => ({ name, gender, said: genderOfFirstName(name.split(" ")[0] ?? "") }))
      .filter(({ said }) => said !== null && said !== "x");
    expect(known.length).toBeGreaterThan(1000);
    expect(known.filter(({ gender, said }) => gender !== "x" && gender !== said)).toEqual([]);
  });

  test("that men and women bear say neither", () => {
    for (const name of ["Andrea", "Jean", "Sasha", "Leslie", "Kim"]) expect(genderOfFirstName(name), name).toBe("x");
    expect(genderOfFirstName("Xyzzy")).toBeNull();
  });
});

describe("terms", () => {
  test("are enough, each once among its kind", () => {
    expect(termsOfKind("occupation").length).toBeGreaterThanOrEqual(60);
    expect(termsOfKind("genre").length).toBeGreaterThanOrEqual(40);
    for (const kind of TERM_KINDS) {
      expect(termsOfKind(kind).length, kind).toBeGreaterThanOrEqual(5);
      expect(sharedSpellings(termsOfKind(kind)), kind).toEqual([]);
    }
  });

  test("belong to a family that is itself a term of the kind", () => {
    for (const { kind, family } of terms()) {
      expect(
        termsOfKind(kind).some(({ name }) => name === family),
        family,
      ).toBe(true);
    }
  });
});

test("things go by their other names too", () => {
  expect(festivalCalled("SXSW")?.city).toBe("Austin");
  expect(musicActCalled("Laxmikant-Pyarelal")?.kind).toBe("team");
  expect(termCalled("occupation", "physician")?.family).toBe("doctor");
  expect(studioCalled("MGM")?.name).toBe("Metro-Goldwyn-Mayer");
  expect(studioCalled("Warner Brothers")?.name).toBe("Warner Bros.");
  expect(placeCalled("Bombay")?.name).toBe("Mumbai");
});
