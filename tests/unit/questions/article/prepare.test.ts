import { expect, it } from "vitest";
import { prepareLines } from "../../../../questions/article/prepare.ts";

it("knows every way to end a line", () => {
  expect(prepareLines("a\r\nb\rc\nd\fe\u2028f\u0085g")).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
});

it("has one kind of space and nothing that cannot be seen", () => {
  expect(prepareLines("\ufeffa\u00a0b\tc\u2009d so\u00adft\u200b \u202ertl\u0007")).toEqual(["a b c d soft rtl"]);
});

it("composes letters, also where a heap of marks stands on one", () => {
  expect(prepareLines("Cafe\u0301")).toEqual(["Café"]);
  expect(prepareLines(`a${"\u0323\u0301".repeat(50_000)}b`)[0]?.length).toBeLessThan(20);
});

it("has one apostrophe and one double quotation mark", () => {
  expect(prepareLines("Ruiz’s ‘gem’ – “a „small“ «wonder»”")).toEqual(['Ruiz\'s \'gem\' – "a "small" "wonder""']);
});

it("does not pass half a surrogate pair on", () => {
  expect(prepareLines("a\ud83cb🎬")).toEqual(["a\ufffdb🎬"]);
});
