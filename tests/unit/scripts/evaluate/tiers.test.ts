import { expect, it } from "vitest";
import type { Value } from "../../../../questions/facts/model.ts";
import { tierOf } from "../../../../scripts/evaluate/tiers.ts";

const value = (type: Value["type"]): Value => ({ type, text: "x", key: "x", mention: null });

it("tells patterns from clauses, and both from quotations", () => {
  expect(tierOf({ relation: "director", values: { who: value("person") } })).toBe("A");
  expect(tierOf({ relation: "story-deed", values: { who: value("person") } })).toBe("B");
  expect(tierOf({ relation: "quotation", values: { who: value("person"), words: value("quote") } })).toBe("C");
});
