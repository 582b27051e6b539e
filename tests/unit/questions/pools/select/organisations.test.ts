import { describe, expect, test } from "vitest";
import {
  awardBodiesLike,
  categoriesLike,
  categoryGroup,
  festivalsLike,
  outletsLike,
  studiosLike,
} from "../../../../../questions/pools/index.ts";

const namesOf = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name);

describe("studiosLike", () => {
  test("puts effects houses beside effects houses and labels beside labels", () => {
    const effects = studiosLike({ like: "Method Studios", year: 2013, excluding: [] }).slice(0, 5);
    expect(effects.map(({ kind }) => kind)).toEqual(effects.map(() => "effects"));
    const labels = studiosLike({ kind: "label", excluding: [] }).slice(0, 5);
    expect(labels.map(({ kind }) => kind)).toEqual(labels.map(() => "label"));
  });

  test("puts Indian houses beside an Indian one, and none that was long gone", () => {
    const found = studiosLike({ like: "Yash Raj Films", year: 2003, excluding: [] }).slice(0, 6);
    for (const { name, country, to } of found) {
      expect(country, name).toBe("IN");
      expect(to ?? 2003, name).toBeGreaterThanOrEqual(2003);
    }
  });

  test("never returns the one it stands beside, an excluded one, or one inside its name", () => {
    const found = namesOf(
      studiosLike({ like: "Warner Bros.", excluding: ["Disney", "Columbia Pictures"], limit: 5000 }),
    );
    for (const name of ["Warner Bros.", "Walt Disney Pictures", "Walt Disney Records", "Columbia Pictures"]) {
      expect(found).not.toContain(name);
    }
    expect(found).toContain("Columbia Records");
  });
});

describe("festivalsLike", () => {
  test("puts no festival early that did not exist yet", () => {
    for (const { name, founded } of festivalsLike({ like: "Cannes Film Festival", year: 1955, excluding: [] }).slice(
      0,
      4,
    )) {
      expect(founded ?? 9999, name).toBeLessThanOrEqual(1955);
    }
  });

  test("never returns an excluded one, by its other name either", () => {
    const found = namesOf(festivalsLike({ year: 2013, excluding: ["Berlinale", "SXSW"], limit: 5000 }));
    expect(found).not.toContain("Berlin International Film Festival");
    expect(found).not.toContain("South by Southwest");
  });
});

describe("outletsLike", () => {
  test("puts newspapers of the country beside a newspaper", () => {
    for (const { name, kind, country } of outletsLike({ like: "The Hindu", excluding: [] }).slice(0, 4)) {
      expect([kind, country], name).toEqual(["newspaper", "IN"]);
    }
  });

  test("must not put The Times of India beside The Times, whose name it holds", () => {
    expect(namesOf(outletsLike({ like: "The Times", excluding: [], limit: 5000 }))).not.toContain("The Times of India");
  });
});

describe("awardBodiesLike", () => {
  test("puts guilds beside guilds", () => {
    const found = awardBodiesLike({ like: "Directors Guild of America Awards", year: 2013, excluding: [] }).slice(0, 4);
    expect(found.map(({ field }) => field)).toEqual(found.map(() => "guild"));
  });
});

describe("categoriesLike", () => {
  test("keeps to one body, one of each group, and away from the group of the key and of what is excluded", () => {
    const found = categoriesLike({
      body: "Oscars",
      like: "Best Original Screenplay",
      excluding: ["Best Picture"],
      salt: "Her",
    });
    expect(found.length).toBeGreaterThanOrEqual(10);
    expect(new Set(found.map(({ body }) => body))).toEqual(new Set(["academy"]));
    expect(new Set(found.map(({ group }) => group)).size).toBe(found.length);
    expect(found.map(({ group }) => group)).not.toContain("screenplay");
    expect(namesOf(found)).not.toContain("Best Picture");
  });

  test("keeps away from the group of a category that only its words tell", () => {
    const found = categoriesLike({ body: "academy", like: "Best Screenplay Based on Another Medium", excluding: [] });
    expect(found.map(({ group }) => group)).not.toContain(categoryGroup("Best Screenplay"));
  });

  test("puts crafts beside crafts", () => {
    const [first] = categoriesLike({ body: "bafta", like: "Best Cinematography", excluding: [] });
    expect(["editing", "production design", "costumes", "make-up", "sound", "visual effects"]).toContain(first?.group);
  });

  test("has nothing for a body that it does not know", () => {
    expect(categoriesLike({ body: "Golden Turnip", excluding: [] })).toEqual([]);
  });
});

test("what stands inside an excluded name stays away, what only shares a word with it does not", () => {
  const found = outletsLike({ kind: "newspaper", excluding: ["The Times of India"], limit: 5000 });
  expect(namesOf(found)).not.toContain("The Times");
  expect(namesOf(found)).toContain("The Irish Times");
});
