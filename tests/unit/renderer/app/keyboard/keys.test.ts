import { describe, expect, it } from "vitest";
import { type KeyPress, keyOf } from "../../../../../renderer/app/keyboard/keys.ts";

function press(key: string, rest: Partial<KeyPress> = {}): KeyPress {
  return { key, modified: false, repeated: false, composing: false, owner: "none", ...rest };
}

describe("keyOf", () => {
  it.each([
    ["a", "a"],
    ["A", "a"],
    ["1", "1"],
    [" ", " "],
    ["Enter", "Enter"],
    ["Escape", "Escape"],
  ])("knows %j", (key, expected) => {
    expect(keyOf(press(key), true)).toBe(expected);
  });

  it("lets no key through that is held with a modifier, repeats, composes or is typed into a field", () => {
    expect(keyOf(press("a", { modified: true }), true)).toBeNull();
    expect(keyOf(press("Enter", { repeated: true }), true)).toBeNull();
    expect(keyOf(press("a", { composing: true }), true)).toBeNull();
    for (const key of ["a", "1", " ", "Enter", "Escape"]) expect(keyOf(press(key, { owner: "text" }), true)).toBeNull();
  });

  it("leaves a focused button its Space and Enter, and nothing else", () => {
    expect(keyOf(press(" ", { owner: "button" }), true)).toBeNull();
    expect(keyOf(press("Enter", { owner: "button" }), true)).toBeNull();
    expect(keyOf(press("Escape", { owner: "button" }), true)).toBe("Escape");
    expect(keyOf(press("b", { owner: "button" }), true)).toBe("b");
  });

  it("leaves a focused radio button its Space, but lets Enter go on", () => {
    expect(keyOf(press(" ", { owner: "toggle" }), true)).toBeNull();
    expect(keyOf(press("Enter", { owner: "toggle" }), true)).toBe("Enter");
  });

  it("knows letters and digits no more once they are turned off, but Space, Enter and Escape still", () => {
    for (const key of ["a", "M", "1", "?"]) expect(keyOf(press(key), false)).toBeNull();
    for (const key of [" ", "Enter", "Escape"]) expect(keyOf(press(key), false)).toBe(key);
  });
});
