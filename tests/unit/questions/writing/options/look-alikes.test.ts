import { describe, expect, test } from "vitest";
import { faceOf } from "../../../../../questions/pools/index.ts";
import { matesOf } from "../../../../../questions/writing/options/circles.ts";
import { lookAlikes } from "../../../../../questions/writing/options/look-alikes.ts";

const born = (name: string) => faceOf(name)?.born ?? 0;
const standing = (name: string) => faceOf(name)?.standing ?? 0;

describe("who could be taken for a player at a glance", () => {
  test("is of an age with the player", () => {
    const mates = ["James Stewart", "Cary Grant", "Macaulay Culkin", "Tom Hanks", "Gary Cooper", "Clark Gable"];
    const alike = lookAlikes("Henry Fonda", mates, 1940);
    expect(alike).not.toContain("Macaulay Culkin");
    expect(alike).not.toContain("Tom Hanks");
    expect(alike).toContain("James Stewart");
  });

  test("is no player of small parts beside a star", () => {
    const small = [...new Set(matesOf("Charles D. Brown", "actor", 1946) ?? [])].filter((name) => standing(name) === 4);
    expect(small.length).toBeGreaterThan(0);
    const alike = lookAlikes("Humphrey Bogart", ["James Cagney", "Spencer Tracy", "Gary Cooper", ...small], 1946);
    expect(alike.filter((name) => small.includes(name))).toEqual([]);
  });

  test("is a child beside a child, within a few years", () => {
    const alike = lookAlikes(
      "Macaulay Culkin",
      ["Elijah Wood", "Joseph Mazzello", "Tom Cruise", "Corey Feldman", "Mason Gamble"],
      1992,
    );
    for (const name of alike) expect(Math.abs(born(name) - born("Macaulay Culkin"))).toBeLessThanOrEqual(6);
    expect(alike).not.toContain("Tom Cruise");
  });

  test("is anybody of the circle where nobody knows the player's face", () => {
    expect(lookAlikes("Ottilie Brandvold", ["Cary Grant", "Tom Cruise"], 1960)).toEqual(["Cary Grant", "Tom Cruise"]);
  });

  test("is further off only where nobody nearer is to be had", () => {
    const near = ["James Cagney", "Spencer Tracy", "Gary Cooper", "Fred Astaire", "Clark Gable"];
    expect(lookAlikes("Humphrey Bogart", [...near, "Claude Rains"], 1942)).not.toContain("Claude Rains");
    expect(lookAlikes("Humphrey Bogart", ["Claude Rains", "Sydney Greenstreet"], 1942)).toContain("Claude Rains");
  });
});
