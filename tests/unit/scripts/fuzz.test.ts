import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkInput } from "../../../scripts/fuzz/check.ts";
import { fuzzInput } from "../../../scripts/fuzz/input.ts";
import { monster } from "../../../scripts/fuzz/monsters.ts";
import { randomFrom } from "../../../scripts/fuzz/random.ts";
import { runFuzz, together } from "../../../scripts/fuzz/run.ts";

const ARTICLE = readFileSync(new URL("../../../assets/articles/her.md", import.meta.url), "utf8");

describe("damaged articles", () => {
  it("come to a pack or to a coded refusal, never to a throw or a broken schema (a thousandth of the whole run)", () => {
    const { failing, endings } = runFuzz({ articles: [ARTICLE], seed: 1, inputs: 200, now: () => 0, limit: 1 });
    expect(failing.map(({ index, reason }) => `${index}: ${reason}`)).toEqual([]);
    expect(Object.keys(endings)).toContain("pack");
    expect(Object.values(endings).reduce((sum, count) => sum + count)).toBe(200);
  });

  it("are shared out so that each is taken once", () => {
    const seen: number[] = [];
    const shares = [0, 1, 2].map((first) =>
      runFuzz({
        ...{ articles: [ARTICLE], seed: 1, inputs: 8, now: () => 0, limit: 1, share: { first, step: 3 } },
        onInput: (index) => seen.push(index),
      }),
    );
    expect(seen.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(together(shares).inputs).toBe(8);
    expect(together(shares).endings).toEqual(
      runFuzz({ articles: [ARTICLE], seed: 1, inputs: 8, now: () => 0, limit: 1 }).endings,
    );
  });

  it("that are built to be hard come to an end as well", () => {
    const random = randomFrom(5);
    const endings = Array.from({ length: 12 }, () =>
      checkInput(new TextEncoder().encode(monster(ARTICLE.slice(0, 3000), random).slice(0, 60_000))),
    );
    expect(endings).toHaveLength(12);
  });

  it("are the same for the same seed and others for another", () => {
    expect(fuzzInput([ARTICLE], 1, 7)).toEqual(fuzzInput([ARTICLE], 1, 7));
    expect(fuzzInput([ARTICLE], 2, 7)).not.toEqual(fuzzInput([ARTICLE], 1, 7));
  });

  it("are timed again before one is said to take too long", () => {
    const times = [0, 9, 10, 10.1];
    const figures = runFuzz({ articles: [ARTICLE], seed: 1, inputs: 1, now: () => times.shift() ?? 20, limit: 0.5 });
    expect(figures.failing).toEqual([]);
    expect(times).toEqual([]);
  });

  it("are reported where one always takes too long", () => {
    let clock = 0;
    const now = () => clock++;
    expect(runFuzz({ articles: [ARTICLE], seed: 1, inputs: 3, now, limit: 0.5 }).failing).toHaveLength(3);
  });
});

it("draws numbers that follow from the seed and reach every value", () => {
  const drawn = (seed: number) => {
    const random = randomFrom(seed);
    return Array.from({ length: 200 }, () => random.below(10));
  };
  expect(drawn(3)).toEqual(drawn(3));
  expect(drawn(3)).not.toEqual(drawn(4));
  expect(new Set(drawn(3)).size).toBe(10);
});
