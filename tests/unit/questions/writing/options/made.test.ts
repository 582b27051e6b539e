import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../../../../questions/facts/mentions/dates.ts";
import { findNumbers } from "../../../../../questions/facts/mentions/numbers.ts";
import { amountOf } from "../../../../../questions/facts/mentions/quantity.ts";
import type { Value } from "../../../../../questions/facts/model.ts";
import { valueFrom } from "../../../../../questions/facts/values.ts";
import { LATEST_YEAR } from "../../../../../questions/writing/options/latest-year.ts";
import { madeNear } from "../../../../../questions/writing/options/made.ts";

function valueIn(text: string): Value {
  const [found] = [...findDates(text), ...findNumbers(text)];
  if (found === undefined) throw new Error(`No number in ${text}`);
  return valueFrom({ ...found, entity: null });
}

/** Letters and digits give way to classes, so that only the format is left. */
const format = (text: string) => text.replace(/\d+/g, "0").replace(/[A-Za-z]+/g, "a");

describe("made values", () => {
  it.each([
    "$25.6 million",
    "over $3 million",
    "$258,000",
    "95%",
    "8.5 out of 10",
    "90 out of 100",
    "three and a half stars out of four",
    "90 minutes",
    "five months",
    "December 18, 2013",
    "18 December 2013",
    "April 2012",
    "the spring of 2013",
    "mid-2012",
    "the early 2000s",
    "2013",
  ])("near %s are others, below and above, in the same format", (text) => {
    const value = valueIn(text);
    const amount = amountOf(value.text, value.type) ?? Number.NaN;
    const made = madeNear(value, "seed");
    const amounts = made.map((other) => amountOf(other, value.type) ?? Number.NaN);
    expect(made).not.toContain(value.text);
    expect(amounts.every(Number.isFinite)).toBe(true);
    expect(amounts.some((other) => other < amount)).toBe(true);
    expect(made.length).toBeGreaterThanOrEqual(3);
    if (value.type !== "score" && value.type !== "date") {
      expect(made.map(format).every((shape) => shape.split(",").length === format(value.text).split(",").length)).toBe(
        true,
      );
    }
  });

  it("never pass 100 %, never fall to nothing, never invent decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.string(), (percent, seed) => {
        for (const made of madeNear(valueIn(`${percent}%`), seed)) {
          const amount = amountOf(made, "percent") ?? Number.NaN;
          expect(amount).toBeGreaterThan(0);
          expect(amount).toBeLessThanOrEqual(100);
          expect(made).not.toContain(".");
        }
      }),
    );
  });

  it("never lie in the future: a film of last year has only years before it", () => {
    for (const seed of ["a", "b", "c", "d"]) {
      const years = madeNear(valueIn("2025"), seed).map(Number);
      expect(years.length).toBeGreaterThanOrEqual(3);
      expect(Math.max(...years)).toBeLessThanOrEqual(LATEST_YEAR);
    }
  });

  it("turn the year where months or days run over it", () => {
    expect(madeNear(valueIn("January 3, 2014"), "seed").some((made) => made.endsWith("2013"))).toBe(true);
    expect(madeNear(valueIn("November 2013"), "seed").some((made) => made.endsWith("2014"))).toBe(true);
  });
});

describe("a billion and a bit", () => {
  it("has no neighbour below a billion that nobody would say so", () => {
    const made = madeNear(valueIn("$1.081 billion"), "seed");
    expect(made.length).toBeGreaterThanOrEqual(3);
    expect(made.filter((text) => /\$0\./.test(text))).toEqual([]);
  });
});
