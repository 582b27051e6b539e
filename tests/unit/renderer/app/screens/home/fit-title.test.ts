import { describe, expect, it } from "vitest";
import { fitTitle } from "../../../../../../renderer/app/screens/home/fit-title.ts";

describe("fitTitle", () => {
  it.each([
    ["Her", ["Her"]],
    ["Koyaanisqatsi", ["Koyaanisqatsi"]],
    ["In the Mood for Love", ["In the Mood", "for Love"]],
    ["The Grand Budapest Hotel", ["The Grand", "Budapest", "Hotel"]],
  ])("sets %s", (title, rows) => {
    expect(fitTitle(title).rows).toEqual(rows);
  });

  it("loses no word and takes three rows at most", () => {
    const title = "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb";
    const { rows } = fitTitle(title);
    expect(rows.join(" ")).toBe(title);
    expect(rows.length).toBeLessThanOrEqual(3);
  });

  it("sets short titles wider than long ones", () => {
    expect(fitTitle("Her").spacing).toBeGreaterThan(fitTitle("Metropolis").spacing);
  });

  it("cuts a title without end at a word", () => {
    const { rows } = fitTitle("word ".repeat(60));
    expect(rows.join(" ").length).toBeLessThanOrEqual(85);
    expect(rows.at(-1)).toMatch(/word…$/u);
  });

  it("has a width for anything, letters of other scripts and no letters included", () => {
    for (const title of ["羅生門", "M", "8½", "   ", "…"]) expect(fitTitle(title).width).toBeGreaterThanOrEqual(0);
  });
});
