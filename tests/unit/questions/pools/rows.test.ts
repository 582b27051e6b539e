import { describe, expect, test } from "vitest";
import { once, prominenceIn, rowsOf, wordIn, yearIn, yearsIn } from "../../../../questions/pools/rows.ts";

describe("rowsOf", () => {
  test("splits lines at bars and leaves out headings and empty lines", () => {
    expect(rowsOf("\n# France\nGaumont|1895\n\nPathé|1896\n")).toEqual([
      ["Gaumont", "1895"],
      ["Pathé", "1896"],
    ]);
  });
});

describe("cells", () => {
  test("years may be open at either end", () => {
    expect(yearsIn("1926-1970")).toEqual({ from: 1926, to: 1970 });
    expect(yearsIn("1995-")).toEqual({ from: 1995, to: null });
    expect(yearsIn("")).toEqual({ from: null, to: null });
  });

  test("what is no year, no listed word, no prominence must not pass", () => {
    expect(() => yearIn("c. 1920")).toThrow("c. 1920");
    expect(() => wordIn("helmer", ["director", "writer"])).toThrow("helmer");
    expect(() => prominenceIn("4")).toThrow("4");
  });
});

test("once makes its value one time only", () => {
  let made = 0;
  const value = once(() => ++made);
  expect([value(), value()]).toEqual([1, 1]);
});
