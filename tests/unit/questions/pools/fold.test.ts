import { describe, expect, test } from "vitest";
import { foldedWords, foldName } from "../../../../questions/pools/fold.ts";

describe("foldName", () => {
  test.each([
    ["A.R. Rahman", "A. R. Rahman"],
    ["Zoe Saldana", "Zoe Saldaña"],
    ["Wong Kar Wai", "Wong Kar-wai"],
    ["Soren Kragh", "Søren Kragh"],
    ["Malgorzata", "Małgorzata"],
    ["Yilmaz Güney", "Yılmaz Güney"],
    ["Laxmikant-Pyarelal", "Laxmikant–Pyarelal"],
    ["Baader Strasse", "Baader Straße"],
  ])("makes one of %s and %s", (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  test.each([
    ["Chang Cheh", "Chang Chen"],
    ["S. D. Burman", "R. D. Burman"],
    ["Rajkumar", "Rajkummar"],
  ])("must not make one of %s and %s", (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });
});

test("foldedWords parts a name at spaces, hyphens and dashes", () => {
  expect(foldedWords("Hirokazu Kore-eda")).toEqual(["hirokazu", "kore", "eda"]);
  expect(foldedWords("Laxmikant–Pyarelal")).toEqual(["laxmikant", "pyarelal"]);
});
