import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOf } from "../../../../questions/key.ts";
import { type Question, questionSchema } from "../../../../questions/model.ts";
import { closestYears } from "../../../../questions/rounds/closest-year.ts";
import { namesOf } from "../../../../questions/rounds/film-row.ts";
import { oddOnesOut } from "../../../../questions/rounds/odd-one-out.ts";
import { timelines } from "../../../../questions/rounds/timeline.ts";
import { lookOver } from "../../../../questions/writing/look-over.ts";
import { catalogues, film } from "./rows.ts";

const flawsOf = (question: Question) =>
  lookOver(question).flatMap(({ name, holds }) => (holds || name === "apart" ? [] : [name]));

describe.each([
  ["closestYears", closestYears],
  ["oddOnesOut", oddOnesOut],
  ["timelines", timelines],
] as const)("%s", (_, make) => {
  it("gives sound questions, each once, with all their facts, whatever the films; the same for the same seed", () => {
    fc.assert(
      fc.property(catalogues, (rows) => {
        const made = make(rows, "seed");
        expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
        for (const question of made) {
          expect(questionSchema.parse(question)).toEqual(question);
          expect(flawsOf(question)).toEqual([]);
          const { proof } = question;
          const titles =
            "options" in question ? question.options : [question.prompt.slice(...(question.italics[0] ?? [0, 0]))];
          for (const title of titles) expect(proof.kind === "row" && proof.sentence).toContain(title);
        }
        expect(
          make(rows.toReversed(), "seed")
            .map(({ id }) => id)
            .sort(),
        ).toEqual(made.map(({ id }) => id).sort());
      }),
      { numRuns: 60 },
    );
  });

  it("gives nothing where nothing is known", () => {
    expect(make([], "seed")).toEqual([]);
  });
});

describe("closest year", () => {
  it("asks by nearness, with less room for the films that are remembered better", () => {
    expect(closestYears([film("Ash", 1931), film("Elm", 1994)])).toMatchObject([
      { value: 1931, tolerance: 9, nearness: true, italics: [[23, 26]] },
      { value: 1994, tolerance: 4, nearness: true },
    ]);
  });

  it.each([
    ["whose title another film has", [film("The Gull", 1931), film("Gull", 1954)]],
    ["whose title says a year", [film("2010 Nights", 2010)]],
  ])("does not ask about a film %s", (_, rows) => {
    expect(closestYears(rows)).toEqual([]);
  });
});

describe("odd one out", () => {
  const by = (director: string, ...years: number[]) =>
    years.map((year) => film(`${director[0]}${year - 1900} Reel`, year, { director }));

  it("is the film that lacks what the three share, and every film is told with what it has", () => {
    const rows = [
      ...by("Ida Reed", 1931, 1935, 1938),
      film("Elm", 1934, { director: "Otto Brandt", country: "Norland" }),
    ];
    const [question] = oddOnesOut(rows, "s").filter(({ prompt }) => prompt.includes("director"));
    expect(question && keysOf(question)).toEqual(["Elm"]);
    expect(question?.proof).toMatchObject({ row: { "Elm (1934)": "Otto Brandt", "I31 Reel (1931)": "Ida Reed" } });
  });

  it.each([
    ["made by one of the two who made the three", film("Elm", 1934, { director: "Ida Reed", actors: [] })],
    ["of another time", film("Elm", 1990, { director: "Otto Brandt" })],
    ["from elsewhere, which would tell", film("Elm", 1934, { director: "Otto Brandt", country: "Ostland" })],
    ["of whom nobody knows who made it", film("Elm", 1934)],
  ])("is not a film %s", (_, odd) => {
    const made = oddOnesOut([...by("Ida Reed", 1931, 1935, 1938), odd], "s");
    expect(made.filter(({ prompt }) => prompt.includes("director"))).toEqual([]);
  });

  it("has exactly one right answer: nobody but the three has what they share", () => {
    fc.assert(
      fc.property(catalogues, (rows) => {
        const known = new Map(rows.map((row) => [row.title, row]));
        for (const question of oddOnesOut(rows, "s").filter(({ prompt }) => prompt.includes("director"))) {
          const sets = question.options.map((title) => {
            const row = known.get(title);
            return row === undefined ? [] : namesOf(row, "director");
          });
          const shared = (sets[(question.answer + 1) % 4] ?? []).filter(
            (name) => sets.filter((set) => set.includes(name)).length === 3,
          );
          expect(shared).toHaveLength(1);
          expect(sets[question.answer]).not.toContain(shared[0]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("timeline", () => {
  const rows = [1931, 1938, 1946, 1953].map((year) =>
    film(`${"ABCD"[year % 4]}${year % 10} Reel`, year, { director: "Ida Reed" }),
  );

  it("is of films that share somebody or something, and says its order in the proof", () => {
    const [question] = timelines(rows, "s");
    expect(question).toMatchObject({
      kind: "timeline",
      prompt: expect.stringContaining("Ida Reed"),
      difficulty: "medium",
    });
    expect(question?.proof).toMatchObject({ sentence: expect.stringMatching(/1931; .*1938; .*1946; .*1953$/) });
    expect(question?.options).toEqual(question?.options.toSorted());
  });

  it("never holds two films of one year, or of years that follow each other", () => {
    fc.assert(
      fc.property(catalogues, (any) => {
        for (const { years } of timelines(any, "s")) {
          const sorted = years.toSorted((a, b) => a - b);
          for (const [at, year] of sorted.slice(1).entries())
            expect(year - (sorted[at] ?? 0)).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 60 },
    );
    expect(timelines([...rows.slice(0, 3), film("Elm", 1932, { director: "Ida Reed" })], "s")).toEqual([]);
  });
});
