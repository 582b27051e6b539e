import { describe, expect, test } from "vitest";
import { areOfOneManner, personCalled } from "../../../../../questions/pools/index.ts";
import { wasAtWork } from "../../../../../questions/writing/options/at-work.ts";
import { couldStandIn, isNeighbour } from "../../../../../questions/writing/options/trade.ts";
import { written, wrongBeside } from "../written.ts";

const known = (name: string) => {
  const person = personCalled(name);
  if (person === null) throw new Error(`The pool does not know ${name}.`);
  return person;
};

describe("whoever stands beside a director of 2010", () => {
  const wanted = { role: "director", gender: "m", year: 2010, like: known("Christopher Nolan"), cinema: null } as const;

  test.each(["David Fincher", "Quentin Tarantino"])("may be %s", (name) => {
    expect(couldStandIn(known(name), wanted)).toBe(true);
  });

  test.each([
    ["had hardly begun", "Damien Chazelle"],
    ["is of another generation", "Martin Scorsese"],
    ["was dead", "Stanley Kubrick"],
    ["is a woman", "Sofia Coppola"],
    ["is known for another trade", "Hans Zimmer"],
    ["made films of another kind", "Hayao Miyazaki"],
  ])("is nobody who %s", (_, name) => {
    expect(couldStandIn(known(name), wanted)).toBe(false);
  });
});

test("neighbours share a language and a part of the world, or the English-speaking cinema", () => {
  expect(isNeighbour("American", "GB")).toBe(true);
  expect(isNeighbour("FR", "BE")).toBe(true);
  expect(isNeighbour("US", "NG")).toBe(false);
  expect(isNeighbour("US", "IN")).toBe(false);
});

test("somebody is at work from a first film to shortly after a last one", () => {
  expect(wasAtWork({ from: 2000, to: null }, 2013)).toBe(true);
  expect(wasAtWork({ from: 1960, to: 1999 }, 2013)).toBe(false);
  expect(wasAtWork({ from: 2020, to: null }, 2013)).toBe(false);
});

test("names from the pool are no namesakes of anybody in the article", () => {
  const { questions } = written({
    Production: "The film was directed by Sofia Coppola. Wes Tarantino and Anna Fincher visited the set.",
  });
  const names = wrongBeside("Sofia Coppola", questions).join(" ");
  expect(names).not.toMatch(/Tarantino|Fincher|Coppola/);
});

test("composers of the concert hall stand beside each other, not beside those of the studios", () => {
  expect(areOfOneManner("Aaron Copland", "William Walton", "composer")).toBe(true);
  expect(areOfOneManner("Victor Young", "Hugo Friedhofer", "composer")).toBe(true);
  expect(areOfOneManner("Victor Young", "Ralph Vaughan Williams", "composer")).toBe(false);
});
