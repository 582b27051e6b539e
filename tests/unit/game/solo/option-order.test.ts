import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { optionOrder } from "../../../../game/solo/option-order.ts";
import { question } from "./games.ts";

const seeds = Array.from({ length: 60 }, (_, seed) => seed);
const ordersOf = (options: string[]) => new Set(seeds.map((seed) => optionOrder(question({ options }), seed).join("")));

describe("optionOrder", () => {
  it.each([
    [["$2 million", "$5 million", "over $7 million", "$9 million"]],
    [["May 2, 2013", "June 1, 2013", "June 5, 2013", "July 1, 2013"]],
    [["2014", "2013", "2012", "2011"]],
  ])("leaves %j as they were written", (options) => {
    expect([...ordersOf(options)]).toEqual(["0123"]);
  });

  it("sorts figures that were not, so that a key written first does not stay first", () => {
    expect([...ordersOf(["43", "6", "1,729", "12"])]).toEqual(["1302"]);
  });

  it("shuffles all else, each option as often in each place", () => {
    const firsts = Array.from({ length: 4000 }, (_, seed) => optionOrder(question(), seed)[0]);
    for (const index of [0, 1, 2, 3]) {
      expect(Math.abs(firsts.filter((first) => first === index).length - 1000)).toBeLessThan(130);
    }
  });

  it("shuffles a timeline even where its films are numbered, for their numbers would be its key", () => {
    const options = ["The Train, part 1", "The Train, part 2", "The Train, part 3"];
    const orders = seeds.map((seed) => optionOrder({ id: "q", kind: "timeline", options }, seed).join(""));
    expect(new Set(orders).size).toBe(6);
  });

  it("shuffles each question of a game by itself", () => {
    const orders = Array.from({ length: 30 }, (_, i) => optionOrder(question({ id: `id${i}` }), 7).join(""));
    expect(new Set(orders).size).toBeGreaterThan(10);
  });

  it("shows each option once, whatever the options", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 6 }),
        fc.nat(),
        (options, seed) => {
          const order = optionOrder(question({ options }), seed);
          expect(order.toSorted()).toEqual([...options.keys()]);
        },
      ),
    );
  });
});
