import { describe, expect, it } from "vitest";
import { clash } from "../../../../../questions/writing/options/clash.ts";

describe("options that cannot stand side by side", () => {
  it.each([
    ["Best Screenplay", "Best Original Screenplay"],
    ["Best Writing", "Best Original Screenplay"],
    ["Best Picture", "Best Film"],
    ["Warner Bros. Pictures", "Warner Home Video"],
    ["Edda", "Edda Vane"],
    ["Officer Edda Vane", "Inspector Edda Vane"],
    ["Manhattan", "New York City"],
    ["$5 million", "$5 MILLION"],
  ])("%s | %s", (a, b) => {
    expect(clash(a, b)).toBe(true);
    expect(clash(b, a)).toBe(true);
  });

  it.each([
    ["Best Director", "Best Picture"],
    ["Best Actress", "Best Supporting Actress"],
    ["Edda Vane", "Samuel Crane"],
    ["$5 million", "$5.5 million"],
    ["Los Angeles", "New York City"],
  ])("%s | %s may", (a, b) => {
    expect(clash(a, b)).toBe(false);
    expect(clash(b, a)).toBe(false);
  });
});

it("letters that could stand for the other's name sound alike, and letters of another do not", () => {
  expect(clash("B. S. Avila", "B. Suresha")).toBe(true);
  expect(clash("E. V. Crane", "E. Vane")).toBe(true);
  expect(clash("R. S. Avila", "B. Suresha")).toBe(false);
  expect(clash("Edda Vane", "Erik Holt")).toBe(false);
});
