import { describe, expect, it } from "vitest";
import { directorsOf, filmsBy } from "../../../../questions/pools/films.ts";
import { isByOneWhoOutshines, outshines } from "../../../../questions/pools/renown.ts";

const [GREAT, AS_GREAT, LESSER] = ["François Truffaut", "Jean-Luc Godard", "Éric Rohmer"];
const FILM = "Shoot the Piano Player";

describe("directorsOf", () => {
  it("is the reverse of the films of a director, whatever the spelling, of about that year", () => {
    for (const { title, year } of filmsBy(GREAT, "director"))
      expect(directorsOf(title.toUpperCase(), year)).toContain("francoistruffaut");
    expect(directorsOf(FILM, 1990)).toEqual([]);
    expect(directorsOf("The Paper Lighthouse", null)).toEqual([]);
  });
});

describe("renown", () => {
  it("outshines whoever is known to fewer or to nobody, and none that everybody knows as well", () => {
    expect([LESSER, "Ida Reed"].map((name) => outshines(GREAT, name))).toEqual([true, true]);
    expect([AS_GREAT, GREAT].map((name) => outshines(GREAT, name))).toEqual([false, false]);
    expect([outshines(LESSER, "Ida Reed"), outshines("Ida Reed", LESSER)]).toEqual([false, false]);
  });

  it("tells a film of somebody far better known by its title, with its year or without", () => {
    expect([1960, null].map((year) => isByOneWhoOutshines(LESSER, FILM, year))).toEqual([true, true]);
    expect([1990, 2020].map((year) => isByOneWhoOutshines(LESSER, FILM, year))).toEqual([false, false]);
    expect(isByOneWhoOutshines(AS_GREAT, FILM, 1960)).toBe(false);
  });
});
