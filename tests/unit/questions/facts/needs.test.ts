import { describe, expect, it } from "vitest";
import { MENTION_TYPES } from "../../../../questions/facts/model.ts";
import { bitOf, fewest, mayMeet, offerOf } from "../../../../questions/facts/needs.ts";
import { pattern } from "../../../../questions/facts/pattern.ts";

const needsOf = (source: string) => pattern(source).needs;

it("has a bit of its own for every type of mention", () => {
  const bits = MENTION_TYPES.map(bitOf);
  expect(bits.every((bit) => bit > 0)).toBe(true);
  expect(new Set(bits).size).toBe(MENTION_TYPES.length);
});

it("takes the set of the fewest types", () => {
  expect(fewest([0b111, 0b10, 0b101])).toBe(0b10);
  expect(fewest([])).toBe(0);
});

describe("what a pattern needs", () => {
  it("is a mention for each slot, and the words beside the one that it is found by", () => {
    const { types, words } = needsOf("{film} premiered at the {festival} in {place|name} afterwards");
    expect([...types].sort()).toEqual([bitOf("film"), bitOf("festival"), bitOf("place") | bitOf("name")].sort());
    expect(words).toEqual([["premiered"]]);
  });

  it.each(["[in {place}] it opened", "(in {place}|there) it opened", "{what:words} opened"])(
    "is no mention that may be missing: %s",
    (source) => {
      expect(needsOf(source).types).toEqual([]);
    },
  );

  it("is either mention where each branch has one", () => {
    expect(needsOf("(in {place}|on {date}) it opened").types).toEqual([bitOf("place") | bitOf("date")]);
  });

  it("is no word of a branch, of what may be missing, or of a choice that is more than words", () => {
    const needs = (source: string) => needsOf(`${source} photographically`).words.flat();
    expect(needs("(premiered|x)")).toEqual([]);
    expect(needs("[premiered]")).toEqual([]);
    expect(needs("{does:=colou?red|painted}")).toEqual([]);
    expect(needs("(premiered|screened)")).toEqual(["premiered", "screened"]);
  });
});

describe("a sentence", () => {
  const offer = offerOf("Premiered in Oslo", [{ type: "film" }, { type: "place" }]);

  it("meets what it holds, whatever the case", () => {
    expect(mayMeet(offer, { types: [bitOf("film"), bitOf("place") | bitOf("name")], words: [["premier"]] })).toBe(true);
  });

  it("does not meet what it lacks", () => {
    expect(mayMeet(offer, { types: [bitOf("date")], words: [] })).toBe(false);
    expect(mayMeet(offer, { types: [], words: [["premiere"], ["screened", "opened"]] })).toBe(false);
  });
});
