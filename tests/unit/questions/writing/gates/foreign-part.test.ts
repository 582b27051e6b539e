import { expect, test } from "vitest";
import { foreignPart } from "../../../../../questions/writing/gates/foreign-part.ts";
import { partIn } from "./part.ts";

const stops = (actor: string, wrong: readonly string[]) => {
  const { draft, scope } = partIn({ character: "Marco Bellini", actor, wrong });
  return foreignPart.stops(draft, scope);
};

test("an Italian part is not asked for where one actor alone sounds Italian", () => {
  expect(stops("Giancarlo Benedetti", ["Robert Holt", "James Reed", "Hugo Marsh"])).toBe(true);
});

test("it may be where another sounds so as well, or none does", () => {
  expect(stops("Giancarlo Benedetti", ["Paolo Martinelli", "James Reed", "Hugo Marsh"])).toBe(false);
  expect(stops("Peter Hale", ["Robert Holt", "James Reed", "Hugo Marsh"])).toBe(false);
});

test("a guest from the west is not asked for among the cast of a film from the east", () => {
  const guest = (wrong: readonly string[]) => {
    const { draft, scope } = partIn({ character: "Andrews", actor: "Robert Holt", wrong, nation: "Chinese" });
    return foreignPart.stops(draft, scope);
  };
  expect(guest(["Zhao Lihua", "Wang Qiang", "Liu Meihua"])).toBe(true);
  expect(guest(["Zhao Lihua", "Wang Qiang", "Peter Hale"])).toBe(false);
});
