import { describe, expect, test } from "vitest";
import { rowsOf } from "../../../../questions/formats/rows/write.ts";
import { question } from "../../game/solo/games.ts";

/** What the row says is right. */
function rightIn(options: string[], answer: number): string | undefined {
  const [head = [], row = []] = rowsOf([question({ options, answer })]);
  return row[head.findIndex((name) => /correct|right|answer$/i.test(name))];
}

describe("the right answer in a row", () => {
  test("is said by its place", () => {
    expect(rightIn(["Six", "Seven", "Eight", "Nine"], 2)).toBe("3");
  });

  test("is said by its letter where an option reads like its place", () => {
    expect(rightIn(["3", "4", "5", "6"], 2)).toBe("C");
  });

  test("is never said by what another option reads, be it figure or letter", () => {
    expect(rightIn(["3", "C", "5", "6"], 2)).toBe("3,");
  });
});
