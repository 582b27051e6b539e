import { describe, expect, test } from "vitest";
import { circleMates, circlesOf } from "../../../../questions/pools/circles.ts";
import { foldName } from "../../../../questions/pools/fold.ts";
import { personCalled, ROLES } from "../../../../questions/pools/people.ts";

const ALL = ROLES.flatMap((role) => circlesOf(role).map((circle) => ({ role, circle })));

describe("circles", () => {
  test("hold four people or more, each once, and years that run forward", () => {
    for (const { role, circle } of ALL) {
      const label = `${role}: ${circle.names.join("/")}`;
      expect(circle.names.length, label).toBeGreaterThanOrEqual(4);
      expect(new Set(circle.names.map(foldName)).size, label).toBe(circle.names.length);
      expect(circle.from, label).toBeGreaterThanOrEqual(1890);
      expect(circle.to, label).toBeGreaterThanOrEqual(circle.from);
      expect(circle.to, label).toBeLessThanOrEqual(2026);
    }
  });

  test("never mix men and women among players", () => {
    for (const { names } of circlesOf("actor")) {
      const genders = new Set(names.map((name) => personCalled(name)?.gender).filter((gender) => gender !== undefined));
      expect([...genders].filter((gender) => gender !== "x").length, names.join("/")).toBeLessThanOrEqual(1);
    }
  });

  test("hold nobody whose recorded work ended before the circle or began after it", () => {
    for (const { role, circle } of ALL) {
      for (const name of circle.names) {
        const person = personCalled(name);
        // Somebody else of that name: Steve McQueen the player and Steve McQueen the director.
        if (person === null || !person.roles.includes(role)) continue;
        expect(person.from, `${role} ${name} ${circle.from}`).toBeLessThanOrEqual(circle.to);
        // Books outlive their authors.
        if (role === "author") continue;
        expect(person.to ?? 2026, `${role} ${name} ${circle.to}`).toBeGreaterThanOrEqual(circle.from);
      }
    }
  });
});

/** Two people indeed: "Arthur P. Schmidt" is the father of "Arthur Schmidt". */
const NAMESAKES = ["Arthur P. Schmidt", "Michael G. Wilson", "David A. R. White"];

/** Charles B. Lang -> charleslang */
const withoutInitials = (name: string) => foldName(name.replace(/(?<=\S )(?:\p{L}\. )+/gu, ""));

describe("a name in the circles", () => {
  test("is spelt as in the pool", () => {
    for (const { role, circle } of ALL) {
      for (const name of circle.names) {
        const person = personCalled(name);
        if (person?.roles.includes(role)) expect(foldName(name), `${role}: ${name}`).toBe(foldName(person.name));
      }
    }
  });

  test("stands there with its middle initial or without it, never both, or one person would be asked as two", () => {
    for (const role of ROLES) {
      const spelt = new Map<string, string>();
      for (const name of circlesOf(role).flatMap((circle) => circle.names)) {
        if (NAMESAKES.includes(name)) continue;
        const other = spelt.get(withoutInitials(name)) ?? name;
        expect(foldName(name), `${role}: ${name} and ${other}`).toBe(foldName(other));
        spelt.set(withoutInitials(name), name);
      }
    }
  });
});

describe("mates of somebody", () => {
  test("are those of the circles of that year, never the person", () => {
    const mates = circleMates("Akira Kurosawa", "director", 1954);
    expect(mates).toContain("Kenji Mizoguchi");
    expect(mates).not.toContain("Akira Kurosawa");
  });

  test("were at work in that year, even where a circle goes on longer", () => {
    expect(circleMates("Jerry Goldsmith", "composer", 1973)).toContain("Bernard Herrmann");
    expect(circleMates("Jerry Goldsmith", "composer", 1980)).not.toContain("Bernard Herrmann");
    expect(circleMates("Alex North", "composer", 1951)).not.toContain("Leonard Rosenman");
  });

  test("are not barred by the years of a namesake of another calling", () => {
    expect(circleMates("Wes Studi", "actor", 2000)).toContain("Graham Greene");
  });

  test("of an author may be long dead when the film is made, but had written by then", () => {
    expect(circleMates("Jane Austen", "author", 2005)).toContain("Charlotte Brontë");
    expect(circleMates("Ian Fleming", "author", 1962)).not.toContain("Frederick Forsyth");
  });

  test("are none in years of no circle, and none for somebody unknown", () => {
    expect(circleMates("Bong Joon-ho", "director", 1954)).toEqual([]);
    expect(circleMates("Nobody Atall", "director", null)).toEqual([]);
  });
});
