import { describe, expect, test } from "vitest";
import { foldName } from "../../../../../questions/pools/fold.ts";
import { type PeerQuery, peersOf } from "../../../../../questions/pools/index.ts";
import { people, peopleWith, ROLES } from "../../../../../questions/pools/people.ts";

const names = (query: PeerQuery) => peersOf(query).map(({ name }) => name);

describe("peersOf", () => {
  test("never returns who is excluded, by any of their spellings, nor the one they stand beside", () => {
    for (const role of ROLES) {
      const all = peopleWith(role);
      const excluding = all.filter((_, index) => index % 2 === 0).map(({ name, aliases }) => aliases[0] ?? name);
      const barred = new Set(excluding.map(foldName));
      const found = peersOf({ role, excluding, limit: 5000 });
      expect(found.length, role).toBeGreaterThan(0);
      for (const { name, aliases } of found) {
        expect([name, ...aliases].filter((each) => barred.has(foldName(each)))).toEqual([]);
      }
    }
    expect(names({ role: "director", like: "Spike Jonze", excluding: [], limit: 5000 })).not.toContain("Spike Jonze");
  });

  test("keeps away from a surname that stands alone, and from names inside of others", () => {
    const found = names({ role: "director", excluding: ["Anderson"], limit: 5000 });
    expect(found).not.toContain("Wes Anderson");
    expect(found).not.toContain("Paul Thomas Anderson");
    expect(names({ role: "actor", excluding: ["Robert Downey"], limit: 5000 })).not.toContain("Robert Downey Jr.");
  });

  test("must not bar others for sharing a first name or surname with somebody who is named in full", () => {
    const found = names({ role: "actor", excluding: ["Shah Rukh Khan", "Michael Caine"], limit: 5000 });
    expect(found).toEqual(expect.arrayContaining(["Salman Khan", "Michael Keaton"]));
  });

  test("puts peers of a country, a cinema and a time first", () => {
    const found = peersOf({
      role: "actor",
      gender: "m",
      country: "India",
      cinema: "Malayalam",
      year: 1998,
      excluding: [],
    });
    for (const person of found.slice(0, 8)) {
      expect(person.cinema, person.name).toBe("Malayalam");
      expect(person.gender, person.name).toBe("m");
      expect(person.from, person.name).toBeLessThanOrEqual(1998);
    }
  });

  test("takes what is not said from the person that they stand beside", () => {
    const found = peersOf({ role: "cinematographer", like: "Kazuo Miyagawa", excluding: [] });
    for (const person of found.slice(0, 3)) expect(person.countries, person.name).toContain("JP");
  });

  test("puts men and women of the wanted gender before all others", () => {
    const women = peersOf({ role: "editor", gender: "f", year: 1975, country: "US", excluding: [] }).slice(0, 8);
    expect(women.map(({ gender }) => gender)).toEqual(women.map(() => "f"));
  });

  test("must not put a director of cartoons beside one of live action, nor a sideline before a calling", () => {
    expect(names({ role: "director", like: "Spike Jonze", year: 2013, excluding: [] })).not.toContain("Pete Docter");
    expect(names({ role: "composer", country: "US", year: 1995, excluding: [] })).not.toContain("Clint Eastwood");
  });

  test("gives the same list for the same query, another for another salt, whatever the salt the same company", () => {
    const query = { role: "director", country: "FR", year: 1965, excluding: [] } as const;
    expect(names(query)).toEqual(names(query));
    expect(names({ ...query, salt: "a" })).toEqual(names({ ...query, salt: "a" }));
    expect(names({ ...query, salt: "a" })).not.toEqual(names({ ...query, salt: "b" }));
    for (const salt of ["a", "b", "c"]) {
      for (const person of peersOf({ ...query, salt }).slice(0, 5)) expect(person.countries).toContain("FR");
    }
  });

  test("without a salt, equals stand by name", () => {
    const found = peersOf({ role: "author", excluding: [], limit: 5000 });
    const known = found.filter(
      ({ roles, prominence, cinema }) => roles[0] === "author" && prominence === 3 && cinema === null,
    );
    expect(known.map(({ name }) => name)).toEqual(known.map(({ name }) => name).toSorted());
  });

  test("gives no more than asked for, and an empty list where nobody is left", () => {
    expect(peersOf({ role: "actor", excluding: [], limit: 3 })).toHaveLength(3);
    const everybody = people().map(({ name }) => name);
    expect(peersOf({ role: "actor", excluding: everybody })).toEqual([]);
  });
});
