import { describe, expect, test } from "vitest";
import { awardBodies, awardCategories } from "../../../../questions/pools/awards.ts";
import { awardBodyCalled, categoryGroup, editionName } from "../../../../questions/pools/index.ts";

describe("categories", () => {
  test("belong to bodies that the pool has", () => {
    const ids = new Set(awardBodies().map(({ id }) => id));
    expect(awardCategories().filter(({ body }) => !ids.has(body))).toEqual([]);
  });

  test("of one name are of one group in all bodies", () => {
    const groups = Map.groupBy(awardCategories(), ({ name }) => name);
    for (const [name, same] of groups) expect(new Set(same.map(({ group }) => group)).size, name).toBe(1);
  });

  test("whose words the guess reads are guessed into their own group", () => {
    const crafts = ["screenplay", "cinematography", "costumes", "leading actor", "leading actress", "supporting actor"];
    const odd = awardCategories()
      .filter(({ group }) => crafts.includes(group))
      .filter(({ name, group }) => categoryGroup(`The ${name} prize`) !== group)
      .map(({ name }) => name);
    // The costume designers' guild says only for which kind of film.
    expect([...new Set(odd)].sort()).toEqual([
      "Excellence in Contemporary Film",
      "Excellence in Fantasy Film",
      "Excellence in Period Film",
    ]);
  });
});

describe("categoryGroup", () => {
  test.each([
    ["Best Screenplay", "Best Original Screenplay"],
    ["Best Art Direction", "Best Production Design"],
    ["Best Film", "Best Picture"],
    ["Best Director", "Best Direction"],
    ["Best Director of Photography", "Best Cinematography"],
    ["Best Sound Effects Editing", "Best Sound"],
    ["Best Music Direction", "Best Original Score"],
  ])("holds %s and %s for the same", (one, other) => {
    expect(categoryGroup(one)).toBe(categoryGroup(other));
  });

  test.each([
    ["Best Actor", "Best Supporting Actor"],
    ["Best Actor", "Best Actress"],
    ["Best Director", "Best Art Direction"],
    ["Best Film Editing", "Best Film"],
    ["Best Original Song", "Best Original Score"],
  ])("must not hold %s and %s for the same", (one, other) => {
    expect(categoryGroup(one)).not.toBe(categoryGroup(other));
  });

  test("has no guess for words that say nothing of a category", () => {
    expect(categoryGroup("The Ruby Slipper")).toBeNull();
  });
});

describe("bodies", () => {
  test("go by alias, singular and article", () => {
    for (const name of ["Oscars", "Academy Award", "the Academy Awards", "academy"]) {
      expect(awardBodyCalled(name)?.id, name).toBe("academy");
    }
    expect(awardBodyCalled("Golden Turnip Awards")).toBeNull();
  });

  test("count their editions or name their years", () => {
    const name = (id: string, number: number) => {
      const body = awardBodyCalled(id);
      return body === null ? null : editionName(body, number);
    };
    expect(name("academy", 86)).toBe("86th Academy Awards");
    expect(name("academy", 2)).toBe("2nd Academy Awards");
    expect(name("saturn", 13)).toBe("13th Saturn Awards");
    expect(name("filmfare", 61)).toBe("61st Filmfare Awards");
    expect(name("cannes", 2013)).toBe("2013 Cannes Film Festival");
  });

  test("say how an edition is called with just one of the two", () => {
    for (const { name, edition } of awardBodies()) expect(edition.match(/\{(?:nth|year)\}/g)?.length, name).toBe(1);
  });
});
