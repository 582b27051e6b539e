import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { inventArticle } from "../../../invented/article.ts";
import { WRITTEN } from "../../../invented/forms.ts";
import { type Input, write } from "../everywhere/entry.ts";
import { expressionsOf } from "./collect.ts";
import { growsTooFast, pumpsOf } from "./growth.ts";

/** Ample on a busy machine: whatever takes longer hangs. */
const HANGS_AFTER = 600_000;

const builtIn = readFileSync(new URL("../../../../assets/articles/her.md", import.meta.url), "utf8");
const inputs: Input[] = [
  ["her.md", builtIn],
  ...Object.entries(WRITTEN).map(([ending, form]): Input => [`a.${ending}`, form(inventArticle(1, 1500))]),
];

it(
  "has no regular expression whose work grows faster than the text, whatever the text is made of",
  () => {
    const expressions = expressionsOf(() => write(inputs));
    expect(expressions.size).toBeGreaterThan(500);
    const bad = [...expressions].flatMap(([where, expression]) =>
      pumpsOf(expression)
        .filter((pump) => growsTooFast(expression, pump))
        .map((pump) => `${where} on ${JSON.stringify(pump)}`),
    );
    expect(bad).toEqual([]);
  },
  HANGS_AFTER,
);

it.each([
  ["spaces at an end", /\s+$/, " "],
  ["anything up to a mark", /\([^)]*\)/g, "("],
  ["words of words", /^(?:[a-z]+ ?)+$/, "a"],
])("finds the fault in %s", (_name, regex, piece) => {
  expect(growsTooFast({ regex, sample: "" }, { head: "", piece })).toBe(true);
});

it("finds a fault that only shows after a text that matches so far", () => {
  const expression = { regex: /^Night Train \((?:[A-Z]+ ?)+\)/, sample: "Night Train (AAA" };
  expect(pumpsOf(expression).some((pump) => growsTooFast(expression, pump))).toBe(true);
});

it("finds none where the work is in proportion", () => {
  const expression = { regex: /(?<!\s)\s+$|\([^()]{0,40}\)|(?<![a-z])[a-z]+\d/g, sample: "a (b)" };
  expect(pumpsOf(expression).filter((pump) => growsTooFast(expression, pump))).toEqual([]);
});
