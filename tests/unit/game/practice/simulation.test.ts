import { describe, expect, test } from "vitest";
import { type Learner, simulate } from "./simulation.ts";

const YEAR = { days: 365, newPerDay: 3, seed: 7, aims: false } as const;

const LEARNERS: readonly (readonly [string, Learner])[] = [
  ["who forgets fast and wishes 90 in 100", { ...YEAR, strength: 0.8, wished: 0.9 }],
  ["who forgets slowly and wishes 85 in 100", { ...YEAR, strength: 1.4, wished: 0.85 }],
  ["as most are, who wishes 90 in 100", { ...YEAR, strength: 1, wished: 0.9, seed: 20 }],
];

describe.each(LEARNERS)("a year with somebody %s", (_who, learner) => {
  const plain = simulate(learner);
  const aimed = simulate({ ...learner, aims: true });

  test("keeps retention within two points of what was wished", () => {
    expect(Math.abs(plain.retention - learner.wished)).toBeLessThanOrEqual(0.02);
  });

  test("with a day to be ready for is better on that day than without, at no more reviews", () => {
    expect(aimed.reviews).toBeLessThanOrEqual(plain.reviews);
    expect(aimed.recallAtEnd).toBeGreaterThan(plain.recallAtEnd + 0.01);
  });

  test("never puts off so much that a day holds four times the usual most", () => {
    expect(aimed.most).toBeLessThan(plain.most * 4);
  });
});

test("the same seed gives the same year", () => {
  const learner: Learner = { ...YEAR, days: 60, strength: 1, wished: 0.9 };
  expect(simulate(learner)).toEqual(simulate(learner));
});
