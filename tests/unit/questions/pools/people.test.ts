import { describe, expect, test } from "vitest";
import { HERITAGE } from "../../../../questions/pools/heritage.ts";
import { countryCalled, foldName, outletCalled, personCalled, type Role } from "../../../../questions/pools/index.ts";
import { MANNERS } from "../../../../questions/pools/manners.ts";
import { BIRTHS } from "../../../../questions/pools/people/births.ts";
import { people, peopleWith, ROLES } from "../../../../questions/pools/people.ts";
import { rowsOf } from "../../../../questions/pools/rows.ts";
import { badlyWritten, nearSpellings, sharedSpellings } from "./spelling.ts";

/** Two people each, looked into. */
const DIFFERENT_PEOPLE = [
  "Arthur C. Miller ~ Arthur Miller",
  "Arthur Hiller ~ Arthur Miller",
  "Chang Cheh ~ Chang Chen",
  "Joan Cusack ~ John Cusack",
  "Liu Ye ~ Lou Ye",
  "M. Jayachandran ~ P. Jayachandran",
  "Michael G. Wilson ~ Michael Wilson",
  "R. D. Burman ~ S. D. Burman",
  "Richard A. Harris ~ Richard Harris",
  "Suraiya ~ Suriya",
  "Zhao Fei ~ Zhao Wei",
];

/** Nobody alive works in film before this, and nobody is known to have done so after. */
const LAST_YEAR = 2026;

describe("the people of the pools", () => {
  test("are enough, of every role", () => {
    const least: readonly (readonly [Role, number])[] = [
      ["director", 130],
      ["actor", 160],
      ["composer", 45],
      ["cinematographer", 45],
      ["editor", 30],
      ["writer", 30],
      ["producer", 20],
      ["critic", 60],
      ["author", 60],
      ["production designer", 30],
      ["costume designer", 30],
    ];
    expect(people().length).toBeGreaterThanOrEqual(420);
    for (const [role, count] of least) expect(peopleWith(role).length, role).toBeGreaterThanOrEqual(count);
  });

  test("are women in fair part: close to half of the actors, and some in every craft", () => {
    const share = (role: Role) =>
      peopleWith(role).filter(({ gender }) => gender === "f").length / peopleWith(role).length;
    expect(share("actor")).toBeGreaterThan(0.42);
    expect(share("editor")).toBeGreaterThan(0.25);
    for (const role of ROLES) {
      if (role !== "effects artist") expect(share(role), role).toBeGreaterThan(0.05);
    }
  });

  test.each(["director", "actor"] as const)("of every decade from the silents on hold %ss", (role) => {
    for (let year = 1915; year <= 2025; year += 10) {
      const active = peopleWith(role).filter(({ from, to }) => from <= year && year <= (to ?? LAST_YEAR));
      expect(active.length, String(year)).toBeGreaterThanOrEqual(year < 1925 ? 10 : 40);
    }
  });

  test.each(["US", "GB", "FR", "IT", "DE", "IN", "JP", "HK", "KR", "IR", "NG", "AU", "SE", "PL", "MX", "BR"])(
    "from %s are enough for three distractors beside a director and an actor",
    (country) => {
      const from = (role: Role) => peopleWith(role).filter(({ countries }) => countries.includes(country));
      expect(from("director").length).toBeGreaterThanOrEqual(4);
      expect(from("actor").length).toBeGreaterThanOrEqual(4);
    },
  );

  test("stand there once each, however spelt", () => {
    expect(sharedSpellings(people())).toEqual([]);
  });

  test("are not two people who differ by a letter, other than those looked into", () => {
    expect([...nearSpellings(people())].sort()).toEqual(DIFFERENT_PEOPLE);
  });

  test("are written in Latin letters, composed, without spaces too many", () => {
    expect(badlyWritten(people())).toEqual([]);
  });

  test("have a role, a country that is known, and years that run forward", () => {
    for (const person of people()) {
      expect(person.roles.length, person.name).toBeGreaterThan(0);
      expect(person.countries.length, person.name).toBeGreaterThan(0);
      for (const code of person.countries) expect(countryCalled(code)?.code, person.name).toBe(code);
      expect(person.from, person.name).toBeLessThanOrEqual(person.to ?? LAST_YEAR);
      if (!person.roles.includes("author")) expect(person.from, person.name).toBeGreaterThanOrEqual(1895);
      expect(person.to ?? LAST_YEAR, person.name).toBeLessThanOrEqual(LAST_YEAR);
    }
  });

  test("who review films do so for outlets that the pool has", () => {
    for (const critic of peopleWith("critic")) {
      expect(critic.outlets.length, critic.name).toBeGreaterThan(0);
      for (const outlet of critic.outlets) expect(outletCalled(outlet)?.name, critic.name).toBe(outlet);
    }
  });
});

describe("personCalled", () => {
  test("knows people by any spelling of their name", () => {
    expect(personCalled("A.R. Rahman")?.name).toBe("A. R. Rahman");
    expect(personCalled("Ziyi Zhang")?.name).toBe("Zhang Ziyi");
    expect(personCalled("hoyte van hoytema")?.roles).toEqual(["cinematographer"]);
  });

  test("must not take a surname or a stranger for one of them", () => {
    expect(personCalled("Kurosawa")).toBeNull();
    expect(personCalled("Theodore Twombly")).toBeNull();
  });

  test("of whom a year of birth is told were born before they worked, and not a lifetime before", () => {
    for (const { name, born, from } of people()) {
      if (born === null) continue;
      expect(from, name).toBeGreaterThan(born);
      expect(from - born, name).toBeLessThan(65);
    }
  });

  test("are all known of whom a year of birth or a manner is told", () => {
    const tables = [BIRTHS, ...Object.values(MANNERS)];
    const told = tables.flatMap((table) => rowsOf(table).flatMap(([, names = ""]) => names.split("/")));
    expect(told.length).toBeGreaterThan(1000);
    expect(told.filter((name) => personCalled(name)?.name !== name)).toEqual([]);
  });

  test("are of one heritage at most", () => {
    const told = rowsOf(HERITAGE).flatMap(([, names = ""]) => names.split("/").map(foldName));
    expect(told.filter((name, at) => told.indexOf(name) !== at)).toEqual([]);
  });

  test("have one year of birth at most", () => {
    const told = rowsOf(BIRTHS).flatMap(([, names = ""]) => names.split("/"));
    expect(told.length).toBe(new Set(told).size);
  });
});
