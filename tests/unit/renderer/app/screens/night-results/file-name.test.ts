import { describe, expect, it } from "vitest";
import { fileName } from "../../../../../../renderer/app/screens/night-results/file-name.ts";

describe("a file's name", () => {
  it("is the night's title and what the file holds", () => {
    expect(fileName("Thursday Film Club", "standings", "csv")).toBe("Thursday Film Club, standings.csv");
  });

  it.each([
    ["../../etc/passwd", "etc passwd, answers.csv"],
    ["A: what? <b>*", "A what b, answers.csv"],
    ["...", "answers.csv"],
    ["", "answers.csv"],
    ["a\u0000\u202eb", "a b, answers.csv"],
  ])("never carries what a system's files may not: %j", (title, expected) => {
    expect(fileName(title, "answers", "csv")).toBe(expected);
  });

  it("is not longer than files may be", () => {
    expect(fileName("x".repeat(500), "answers", "csv").length).toBeLessThan(100);
  });
});
