import fc from "fast-check";
import { expect, it } from "vitest";
import { type Slots, slotAt, withSlot } from "../../../../game/night/slots.ts";

it("keeps what a map keeps, and leaves the slots before as they were", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(2000), fc.option(fc.nat(), { nil: undefined }))), (entries) => {
      const map = new Map<number, number | undefined>();
      let slots: Slots<number> = [];
      for (const [slot, value] of entries) {
        const before = slots;
        const was = slotAt(before, slot);
        slots = withSlot(slots, slot, value);
        map.set(slot, value);
        expect(slotAt(before, slot)).toBe(was);
      }
      for (const [slot, value] of map) expect(slotAt(slots, slot)).toBe(value);
    }),
    { seed: 3 },
  );
});

it("holds nothing where nothing was set", () => {
  expect(slotAt<number>([], 5)).toBeUndefined();
  expect(slotAt(withSlot<number>([], 40, 1), 3)).toBeUndefined();
});
