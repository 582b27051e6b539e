import { expect, it } from "vitest";
import { drawableCount, withoutFlagged } from "../../../../game/solo/flagged.ts";
import { question } from "./games.ts";

const pack = ["a", "b", "c"].map((id) => question({ id }));
const idsWithout = (...flagged: string[]) => withoutFlagged(pack, new Set(flagged)).map(({ id }) => id);

it("leaves out what was called wrong, and nothing else", () => {
  expect(idsWithout()).toEqual(["a", "b", "c"]);
  expect(idsWithout("b")).toEqual(["a", "c"]);
  expect(idsWithout("of another pack")).toEqual(["a", "b", "c"]);
});

it("gives all where all were called wrong: a pack is never empty", () => {
  expect(idsWithout("a", "b", "c")).toEqual(["a", "b", "c"]);
});

it.each([
  [3, 0, 3],
  [3, 1, 2],
  [3, 3, 3],
])("counts, of %i with %i called wrong, %i", (questions, flagged, count) => {
  expect(drawableCount({ questions, flagged })).toBe(count);
});
