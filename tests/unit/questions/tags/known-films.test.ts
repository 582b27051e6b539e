import { expect, it } from "vitest";
import { knownFilms } from "../../../../questions/tags/known-films.ts";
import { ROWS, SCHEMA, tableOf } from "../tables/fixture.ts";

const row = (year: string, title: string) => [year, "Acting", title, "Ida Reed", "", ""];

it("knows each film of the tables once, and two of one title by their years", () => {
  const table = tableOf([...ROWS, row("1953", "Salt Roads"), row("1999", "Salt Roads")]);
  const films = knownFilms([table]).filter(({ title }) => title === "Salt Roads" || title === "Winter Ferry");
  expect(films).toEqual([
    { title: "Winter Ferry", year: 1951, countries: [] },
    { title: "Salt Roads", year: 1952, countries: [] },
    { title: "Salt Roads", year: 1999, countries: [] },
  ]);
});

it("takes the country from whichever row has one", () => {
  const placed = tableOf([["1953", "Norway", "Salt Roads", "Ida Reed", "", ""]], { ...SCHEMA, country: "prize" });
  const films = knownFilms([tableOf(ROWS), placed]).filter(({ title }) => title === "Salt Roads");
  expect(films).toEqual([{ title: "Salt Roads", year: 1952, countries: ["Norway"] }]);
});
