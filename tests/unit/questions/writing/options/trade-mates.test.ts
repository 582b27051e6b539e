import { describe, expect, test } from "vitest";
import { makerOf } from "../../../../../questions/pools/index.ts";
import { matesOf } from "../../../../../questions/writing/options/circles.ts";
import { tradeMates } from "../../../../../questions/writing/options/trade-mates.ts";

describe("who could be taken for a maker", () => {
  test("had begun when the film was made, and was still at work", () => {
    const mates = ["Ngaio Marsh", "Agatha Christie", "Jean-Patrick Manchette", "James Hadley Chase"];
    const alike = tradeMates("Georges Simenon", mates, "author", 1932);
    expect(alike).toContain("Agatha Christie");
    expect(alike).not.toContain("Jean-Patrick Manchette");
    expect(tradeMates("Hemanta Mukherjee", ["Madan Mohan", "Salil Chowdhury"], "composer", 1990)).not.toContain(
      "Madan Mohan",
    );
  });

  test("is an author dead for long, of whose books films are made", () => {
    expect(tradeMates("Jane Austen", ["Charlotte Brontë"], "author", 1995)).toContain("Charlotte Brontë");
  });

  test("is a man beside a man and a woman beside a woman where there are enough", () => {
    for (const name of ["Ranald MacDougall", "Greta Gerwig"]) {
      const year = name === "Greta Gerwig" ? 2019 : 1950;
      const mates = matesOf(name, name === "Greta Gerwig" ? "director" : "writer", year) ?? [];
      const nearest = mates.slice(0, 3).map((mate) => makerOf(mate)?.sex);
      expect(nearest.filter((sex) => sex === makerOf(name)?.sex).length).toBeGreaterThanOrEqual(2);
    }
  });

  test("is anybody at work then where nobody knows the key", () => {
    const mates = ["Akira Kurosawa", "Béla Tarr"];
    expect(tradeMates("Ottilie Brandvold", mates, "director", 1955)).toEqual(["Akira Kurosawa"]);
  });
});
