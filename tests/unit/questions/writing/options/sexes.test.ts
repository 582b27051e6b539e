import { describe, expect, test } from "vitest";
import { sexOfTitle } from "../../../../../questions/writing/options/sexes.ts";

describe("a title before a name", () => {
  test.each([
    ["Marquise de Vane", "f"],
    ["Mrs. Crane", "f"],
    ["The Duchess of Hale", "f"],
    ["Marquis de Vane", "m"],
    ["Sir Walter Hale", "m"],
  ])("%s tells %s", (name, sex) => {
    expect(sexOfTitle(name)).toBe(sex);
  });

  test.each(["Edda Vane", "Marquise", "Doctor Hale"])("%s tells nothing", (name) => {
    expect(sexOfTitle(name)).toBeUndefined();
  });
});
