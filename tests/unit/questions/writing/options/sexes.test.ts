import { describe, expect, test } from "vitest";
import { sexOfRelative, sexOfTitle } from "../../../../../questions/writing/options/sexes.ts";

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

describe("what the list of the cast says after a name", () => {
  test("tells the sex, with a word or two between", () => {
    expect(sexOfRelative("Lena Moreau as Bobby, Crane's girlfriend.", "Bobby")).toBe("f");
    expect(sexOfRelative("Lena Moreau as Bobby, Crane's loud, vain girlfriend.", "Bobby")).toBe("f");
    expect(sexOfRelative("Hugh Marsh as Kim, Edda's brother.", "Kim")).toBe("m");
  });

  test("tells nothing where it speaks of somebody else", () => {
    expect(sexOfRelative("Lena Moreau as Bobby, who sails with the captain and his wife.", "Bobby")).toBeUndefined();
  });
});
