import { expect, it } from "vitest";
import { distance } from "../../../../game/matching/distance.ts";

it.each([
  ["", "", 3, 0],
  ["reed", "reed", 1, 0],
  ["reed", "rede", 1, 1],
  ["reed", "red", 1, 1],
  ["reed", "reeds", 1, 1],
  ["reed", "read", 1, 1],
  ["kitten", "sitting", 3, 3],
  ["kitten", "sitting", 2, Number.POSITIVE_INFINITY],
  ["ca", "abc", 3, 3],
  ["reed", "lundgren", 3, Number.POSITIVE_INFINITY],
])("%s to %s within %i: %d", (a, b, most, steps) => {
  expect(distance(a, b, most)).toBe(steps);
});
