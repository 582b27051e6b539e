import fc from "fast-check";
import { expect, it } from "vitest";
import { moved } from "../../../../../renderer/ui/order/move.ts";

it("moves one up or down, and the others keep their order", () => {
  expect(moved([0, 1, 2, 3], 3, 1)).toEqual([0, 3, 1, 2]);
  expect(moved([0, 1, 2, 3], 0, 2)).toEqual([1, 2, 0, 3]);
});

it("loses nothing and doubles nothing, and leaves all as it is at the ends", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(9), { maxLength: 6 }),
      fc.integer({ min: -2, max: 8 }),
      fc.nat(8),
      (all, to, from) => {
        expect(moved(all, from, to).toSorted()).toEqual(all.toSorted());
        if (to < 0 || to >= all.length) expect(moved(all, from, to)).toEqual(all);
      },
    ),
  );
});
