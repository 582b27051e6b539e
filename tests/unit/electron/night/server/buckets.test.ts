import { describe, expect, test } from "vitest";
import { createBucket, createBuckets } from "../../../../../electron/night/server/buckets.ts";
import { createGuesses } from "../../../../../electron/night/server/guesses.ts";

describe("a bucket", () => {
  test("gives so many at once, then as many as time has filled in, and never more than it holds", () => {
    const bucket = createBucket({ burst: 3, perSecond: 2 }, 0);
    expect([0, 0, 0, 0].map((now) => bucket.take(now))).toEqual([true, true, true, false]);
    expect([400, 500, 600].map((now) => bucket.take(now))).toEqual([false, true, false]);
    expect(bucket.left(1e9)).toBe(3);
  });

  test("is not filled by a clock that goes back", () => {
    const bucket = createBucket({ burst: 1, perSecond: 1 }, 1000);
    bucket.take(1000);
    expect(bucket.take(0)).toBe(false);
  });
});

test("a flood of invented keys does not grow without end, and does not free the one that is spent", () => {
  const buckets = createBuckets({ burst: 1, perSecond: 0.001 });
  for (let key = 0; key < 30_000; key++) buckets.take(`k${key}`, 0);
  expect(buckets.size()).toBeLessThanOrEqual(10_000);
  expect(buckets.may("k29999", 0)).toBe(false);
});

test("wrong guesses of one address do not cost another its own", () => {
  const guesses = createGuesses();
  for (let tries = 0; tries < 30; tries++) guesses.wrong("10.0.0.66", 0);
  expect(guesses.may("10.0.0.66", 0)).toBe(false);
  expect(guesses.may("10.0.0.7", 0)).toBe(true);
  expect(guesses.may("10.0.0.66", 60_000)).toBe(true);
});

test("wrong guesses from many addresses together are bounded as well", () => {
  const guesses = createGuesses();
  for (let address = 0; address < 200; address++) guesses.wrong(`10.0.${address}.1`, 0);
  expect(guesses.may("10.0.0.7", 0)).toBe(false);
  expect(guesses.may("10.0.0.7", 1000)).toBe(true);
});
