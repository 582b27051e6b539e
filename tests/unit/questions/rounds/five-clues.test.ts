import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cluesOf, keysOf, optionsOf } from "../../../../questions/key.ts";
import { namesOf } from "../../../../questions/rounds/film-row.ts";
import { inFiveClues } from "../../../../questions/rounds/five-clues.ts";
import { catalogues, film } from "./rows.ts";

describe("five clues", () => {
  const rich = (title: string, year: number, director: string, composer: string, awards: string[] = []) =>
    film(title, year, { director, composer, awards });
  const elm = rich("Elm Harbour", 1931, "Ida Reed", "Otto Brandt", ["the Silver Gull"]);
  const others = [
    rich("Oak Valley", 1933, "Maria Costa", "Otto Brandt"),
    rich("Ash Meadow", 1936, "Sven Aker", "Ana Ruiz"),
    rich("Fir Station", 1938, "Ana Ruiz", "Sven Aker"),
  ];
  const about = (rows: Parameters<typeof inFiveClues>[0]) =>
    inFiveClues(rows, "s").filter((each) => keysOf(each)[0] === "Elm Harbour");

  it("end with one full stop, whoever is played", () => {
    const [question] = about([
      { ...elm, credits: [...elm.credits, { trade: "actor", name: "Sven Aker", role: "Karl Lind Sr." }] },
      ...others,
    ]);
    expect(question && cluesOf(question)).toContain("Sven Aker plays Karl Lind Sr.");
  });

  it("are of films of one kind, as far as that is known", () => {
    const beside = (genres: string[]) =>
      about([{ ...elm, genres: ["western"] }, ...others.map((row) => ({ ...row, genres }))]).length;
    expect(beside(["western", "drama"])).toBe(1);
    expect(beside([])).toBe(1);
    expect(beside(["comedy"])).toBe(0);
    expect(beside(["western", "animation"])).toBe(0);
  });

  it("go from when and where to who, and tell each in a sentence", () => {
    const [question] = about([elm, ...others]);
    expect(question && cluesOf(question).slice(0, 2)).toEqual([
      "It was first shown in the 1930s.",
      "It comes from Norland.",
    ]);
    expect(question && cluesOf(question)).toHaveLength(5);
    expect(question?.proof).toMatchObject({ row: { Film: "Elm Harbour (1931)", Decade: "1930s" } });
  });

  it.each([
    ["where fewer than five things are known of a film", [film("Elm Harbour", 1931), ...others]],
    [
      "where the first two are true of fewer than two options more",
      [elm, ...others.map((row) => ({ ...row, year: row.year + 9, countries: ["Ostland"], credits: [] }))],
    ],
    [
      "where all are true of two films",
      [elm, ...others, { ...elm, title: "Grey Bridge" }, film("Lamp Street", 1960, { director: "Ida Reed", fame: 3 })],
    ],
  ])("are not told %s", (_, rows) => {
    expect(about(rows)).toEqual([]);
  });

  it("name who directed the film once, and last", () => {
    const [question] = about([
      { ...rich("Elm Harbour", 1931, "Ida Reed", "Ida Reed", ["the Silver Gull", "Best Reel"]), genres: ["western"] },
      ...others,
    ]);
    expect(question && cluesOf(question).filter((clue) => clue.includes("Ida Reed"))).toEqual([
      "It was directed by Ida Reed.",
    ]);
  });

  it("tell of another film by its director, of what kind it is and who plays whom, from what tells little to what tells most", () => {
    const [question] = about([
      film("Elm Harbour", 1931, {
        director: "Ida Reed",
        genres: ["drama", "western"],
        parts: { "Maria Costa": "Agnes Holm" },
      }),
      film("Lamp Street", 1960, { director: "Ida Reed" }),
      ...others,
    ]);
    expect(question && cluesOf(question).slice(2)).toEqual([
      "Its director also made Lamp Street.",
      "Maria Costa plays Agnes Holm.",
      "It was directed by Ida Reed.",
    ]);
  });

  it.each([
    [["comedy", "romance"], "It is a comedy."],
    [["western", "comedy", "action"], "It is a western."],
    [["comedy", "action"], undefined],
    [["crime", "adventure"], undefined],
    [["drama", "thriller"], undefined],
  ])("call a film of %j by the kind that it mainly is", (genres, told) => {
    const [question] = about(
      [{ ...elm, genres }, ...others.map((row) => ({ ...row, genres }))].map((row) => ({
        ...row,
        credits: row.credits.filter(({ trade }) => trade === "director"),
      })),
    );
    expect(question && cluesOf(question)[2]).toBe(told);
  });

  it("never tell of a film of the same series, nor two things of one kind", () => {
    const [question] = about([
      rich("Elm Harbour", 1931, "Ida Reed", "Otto Brandt", ["the Silver Gull", "Best Reel"]),
      film("Elm Harbour 2", 1960, { director: "Ida Reed" }),
      ...others,
    ]);
    expect(question && cluesOf(question).slice(2)).toEqual([
      "Its music is by Otto Brandt.",
      "It won the Silver Gull.",
      "It was directed by Ida Reed.",
    ]);
  });

  it("stand beside films by four directors, none of them of one series with another", () => {
    fc.assert(
      fc.property(catalogues, (any) => {
        const byTitle = new Map(any.map((row) => [row.title, row]));
        for (const question of inFiveClues(any, "s")) {
          const directors = optionsOf(question).map((title) => {
            const row = byTitle.get(title);
            return row === undefined ? title : namesOf(row, "director").join();
          });
          expect(new Set(directors).size).toBe(directors.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("never say a word of the title", () => {
    fc.assert(
      fc.property(catalogues, (any) => {
        for (const question of inFiveClues(any, "s")) {
          const [title = ""] = keysOf(question);
          const said = cluesOf(question).join(" ").toLowerCase().split(/\W+/);
          for (const word of title.toLowerCase().split(/\W+/)) if (word.length > 3) expect(said).not.toContain(word);
        }
      }),
      { numRuns: 60 },
    );
  });
});
