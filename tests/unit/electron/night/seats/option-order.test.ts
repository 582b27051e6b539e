import { expect, test } from "vitest";
import { orderFor } from "../../../../../electron/night/seats/option-order.ts";
import { item } from "../../../game/night/nights.ts";

const secret = (number: number) => number.toString(16).padStart(64, "0");

test("the same secret and item give the same order, another secret or item another one", () => {
  const orders = Array.from({ length: 40 }, (_, number) => orderFor(secret(number), item("q")).join());
  expect(orderFor(secret(3), item("q")).join()).toBe(orders[3]);
  expect(new Set(orders).size).toBeGreaterThan(12);
  const others = Array.from({ length: 40 }, (_, number) => orderFor(secret(1), item(`q${number}`)).join());
  expect(new Set(others).size).toBeGreaterThan(12);
});

test("every place is as likely as any other for the key", () => {
  const counts = [0, 0, 0, 0];
  for (let number = 0; number < 4000; number++) {
    const place = orderFor(secret(number), item("q")).indexOf(1);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  // 1000 expected, deviation 27
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(170);
});

test("figures stand in their order, whatever the secret", () => {
  const years = item("q");
  const question = { ...years.question, options: ["1994", "1991", "1999", "1990"] };
  for (const number of [1, 2, 3]) expect(orderFor(secret(number), { ...years, question })).toEqual([3, 1, 0, 2]);
});
