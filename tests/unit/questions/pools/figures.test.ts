import { expect, test } from "vitest";
import { historyMates } from "../../../../questions/pools/circles.ts";
import { figuresLike } from "../../../../questions/pools/figures.ts";
import { filmsBesidePrize, firstsLike } from "../../../../questions/pools/films.ts";
import { nationsLike } from "../../../../questions/pools/nations.ts";

test("the line that begins with somebody counts before lines that only hold the name, and nobody stands beside themselves", () => {
  const like = figuresLike("Henri Chrétien");
  expect(like).toContain("Pierre Angénieux");
  expect(like).not.toContain("Fred Waller");
  expect(like).not.toContain("Henri Chrétien");
  expect(figuresLike("Nobody Atall")).toEqual([]);
});

test("first women stand beside women alone", () => {
  expect(figuresLike("Lina Wertmüller")).toContain("Ida Lupino");
  expect(figuresLike("Julia Phillips")).toEqual(expect.arrayContaining(["Dawn Steel", "Sherry Lansing"]));
});

test("films beside a first are those of the line that it begins", () => {
  expect(firstsLike("The Robe").map(({ title }) => title)).toContain("How to Marry a Millionaire");
  expect(firstsLike("Nothing at All")).toEqual([]);
});

test("films beside a prize never hold one that won the same", () => {
  const titles = filmsBesidePrize("Alfonso Cuarón", "director").map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(2);
  expect(titles).not.toContain("Roma");
});

test("nations are of their part of the world and of their time", () => {
  expect(nationsLike("Brazil", 1962)).toContain("Argentina");
  expect(nationsLike("Australia", 1955)).not.toContain("Soviet Union");
  expect(nationsLike("Atlantis", 1955)).toEqual([]);
});

test("circles of film history know directors whom few know", () => {
  expect(historyMates("Mrinal Sen", "director", 1980)).toContain("Shyam Benegal");
  expect(historyMates("Mrinal Sen", "actor", 1969)).toEqual([]);
});
