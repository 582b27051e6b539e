import { describe, expect, it } from "vitest";
import { addressInWords } from "../../../../renderer/stage/parts/address-words.ts";
import { evenPages, namePages } from "../../../../renderer/stage/parts/pages.ts";

describe("an address in words", () => {
  it.each([
    ["10.0.0.12:4040", "ten, zero, zero, twelve; then forty forty"],
    ["192.168.1.23:8080", "one nine two, one six eight, one, twenty-three; then eighty eighty"],
    ["172.16.40.99:4007", "one seven two, sixteen, forty, ninety-nine; then four zero zero seven"],
    ["10.1.2.3:49152", "ten, one, two, three; then four nine one five two"],
    ["10.1.2.3:4216", "ten, one, two, three; then forty-two sixteen"],
    ["10.1.2.3", "ten, one, two, three"],
  ])("%s is read %s", (address, words) => {
    expect(addressInWords(address)).toBe(words);
  });

  it.each(["laptop.local:4040", "[fe80::1]:4040", "", "10.0.0:4040"])("%s is left as it is", (address) => {
    expect(addressInWords(address)).toBeNull();
  });
});

describe("pages", () => {
  it("are as even as they come, and lose nobody", () => {
    const pages = (count: number) =>
      evenPages(
        Array.from({ length: count }, (_, index) => index),
        9,
      );
    expect(pages(9).map(({ length }) => length)).toEqual([9]);
    expect(pages(10).map(({ length }) => length)).toEqual([5, 5]);
    expect(pages(24).map(({ length }) => length)).toEqual([8, 8, 8]);
    expect(pages(0)).toEqual([]);
    expect(pages(131).flat()).toHaveLength(131);
  });

  it("of names hold so many letters, and one name at least", () => {
    const names = ["abcd", "efgh", "x".repeat(99), "ijkl"].map((name) => ({ name }));
    expect(namePages(names, 12).map((page) => page.length)).toEqual([2, 1, 1]);
  });
});
