import { describe, expect, it } from "vitest";
import { skeletons } from "../../../../game/night/look-alikes.ts";
import { readName, tidyText } from "../../../../game/night/names.ts";
import { graphemes } from "./nights.ts";

const read = (name: string, others: readonly string[] = []) => readName(name, others.map(skeletons), graphemes);
const codeOf = (name: string, others: readonly string[] = []) => {
  const result = read(name, others);
  return result.ok ? null : result.code;
};

describe("a name", () => {
  it.each([
    ["  The   Reel  Deal ", "The Reel Deal"],
    ["Ｆｕｌｌ width", "Full width"],
    ["Tab\there", "Tab here"],
    ["Zoë & Søren", "Zoë & Søren"],
    ["影の会", "影の会"],
    ["می‌خواهم", "می‌خواهم"],
    ["👩‍👩‍👧‍👦 family", "👩‍👩‍👧‍👦 family"],
    ["🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"],
    ["❤️‍🔥", "❤️‍🔥"],
    ["!!!", "!!!"],
  ])("%j stands as %j", (raw, name) => {
    expect(read(raw)).toEqual({ ok: true, value: name });
  });

  it("has 24 graphemes at most, whatever they are made of", () => {
    expect(codeOf("a".repeat(24))).toBeNull();
    expect(codeOf("a".repeat(25))).toBe("name-too-long");
    expect(codeOf("👩‍👩‍👧‍👦".repeat(24))).toBeNull();
    expect(codeOf("👩‍👩‍👧‍👦".repeat(25))).toBe("name-too-long");
  });

  it.each(["", "   ", "\u3164", "\u2800\u2800", "\u200b", "\u0301"])("%j is empty", (raw) => {
    expect(codeOf(raw)).toBe("name-empty");
  });

  it.each([
    ["turned around", "abc\u202edef"],
    ["isolated", "a\u2067b"],
    ["with a control", "a\u0007b"],
    ["with a null", "a\u0000b"],
    ["with a space of no width", "a\u200bb"],
    ["with a joiner at its end", "ab\u200d"],
    ["with a word joiner", "a\u2060b"],
    ["with half a surrogate", "a\ud83d"],
    ["with a private character", "a\ue000"],
    ["with a filler", "a\u3164b"],
    ["with tags and no flag", "a\u{e0041}"],
    ["with a soft hyphen", "a\u00adb"],
    ["under a heap of marks", `a${"\u0336".repeat(9)}b`],
  ])("%s is not allowed", (_, raw) => {
    expect(codeOf(raw)).toBe("name-not-allowed");
  });
});

describe("a name that looks like another's", () => {
  it.each([
    ["Projectors", "PROJECTORS"],
    ["Projectors", "Pro jectors"],
    ["Projectors", "Projectors!"],
    ["Projectors", "Prоjectors"],
    ["Projectors", "Ρrojectοrs"],
    ["Projectors", "Pr0ject0rs"],
    ["Zoë", "Zoe"],
    ["Zoe\u0301", "Zoé"],
    ["Bill", "Bi1l"],
    ["Bill", "BiIl"],
    ["Bill", "Bi|l"],
    ["BAHK", "ВАНК"],
    ["modern", "rnodern"],
    ["Tom", "Тот".replace("т", "m")],
    ["ΑΒΓ", "AΒΓ"],
    ["Æon", "aeon"],
  ])("%j is taken by %j", (other, name) => {
    expect(codeOf(name, [other])).toBe("name-taken");
    expect(codeOf(other, [name])).toBe("name-taken");
  });

  it.each([
    ["Projectors", "Projector"],
    ["Team 1", "Team 2"],
    ["Team 6", "Team 8"],
    ["Ali", "All"],
    ["Кино", "Кина"],
    ["!!!", "???"],
    ["影", "光"],
    ["🍿", "🎬"],
    ["Rien", "Bien"],
  ])("%j is not %j", (other, name) => {
    expect(codeOf(name, [other])).toBeNull();
  });
});

it("free text keeps its words and loses what nobody sees", () => {
  expect(tidyText(" It was\n1994,\u202e not\u0007 1995 ")).toBe("It was 1994, not 1995");
});
