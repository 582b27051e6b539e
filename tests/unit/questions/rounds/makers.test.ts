import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keysOf, optionsOf } from "../../../../questions/key.ts";
import { type Question, questionSchema } from "../../../../questions/model.ts";
import { chains as chainsAmong } from "../../../../questions/rounds/chain.ts";
import { closestYears } from "../../../../questions/rounds/closest-year.ts";
import { BEST_PICTURE, namesOf } from "../../../../questions/rounds/film-row.ts";
import { inFiveClues } from "../../../../questions/rounds/five-clues.ts";
import { oddOnesOut as oddOnesOutAmong } from "../../../../questions/rounds/odd-one-out.ts";
import { timelines } from "../../../../questions/rounds/timeline.ts";
import { lookOver } from "../../../../questions/writing/look-over.ts";
import { anybody, catalogues, film } from "./rows.ts";

/** Titles without a word in common. */
const NAMES = ["Ash", "Elm", "Fir", "Oak"];

type Films = Parameters<typeof chainsAmong>[0];
const chains = (rows: Films, seed: string, mates = anybody) => chainsAmong(rows, seed, mates);
const oddOnesOut = (rows: Films, seed: string, mates = anybody) => oddOnesOutAmong(rows, seed, mates);

const flawsOf = (question: Question) => lookOver(question).flatMap(({ name, holds }) => (holds ? [] : [name]));

const titlesIn = ({ prompt, italics }: Question) => italics.map(([start, end]) => prompt.slice(start, end));

describe.each([
  ["closestYears", closestYears],
  ["oddOnesOut", oddOnesOut],
  ["timelines", timelines],
  ["inFiveClues", inFiveClues],
  ["chains", chains],
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
            question.topic === "timeline" || question.topic === "odd-one-out"
              ? optionsOf(question)
              : titlesIn(question);
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
      { value: 1931, tolerance: 9, nearness: true, italics: [[18, 21]] },
      { value: 1994, tolerance: 4, nearness: true },
    ]);
  });

  it.each([
    ["whose title another film has", [film("The Gull", 1931), film("Gull", 1954)]],
    ["whose title says a year", [film("2010 Nights", 2010)]],
    ["of which a well-known one of that title is not in the rows", [film("The Manchurian Candidate", 2004)]],
    [
      "of which two rows tell different things",
      [film("Elm", 1994, { country: "Norland" }), film("Elm", 1994, { country: "Sudland" })],
    ],
  ])("does not ask about a film %s", (_, rows) => {
    expect(closestYears(rows)).toEqual([]);
  });
});

describe("odd one out", () => {
  const by = (director: string, ...years: number[]) =>
    years.map((year) => film(`${director[0]}${year - 1900} Ray`, year, { director }));

  it("is the film that lacks what the three share, and every film is told with what it has", () => {
    const rows = [
      ...by("Ida Reed", 1931, 1935, 1938),
      film("Elm", 1934, { director: "Otto Brandt", country: "Norland" }),
    ];
    const [question] = oddOnesOut(rows, "s").filter(({ prompt }) => prompt.includes("director"));
    expect(question && keysOf(question)).toEqual(["Elm"]);
    expect(question?.proof).toMatchObject({ row: { "Elm (1934)": "Otto Brandt", "I31 Ray (1931)": "Ida Reed" } });
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

  it("is by country only where films are seldom of two countries at once", () => {
    const of = (country: string, ...names: string[]) => names.map((name) => film(name, 1970, { country }));
    const odd = (rows: Films) => oddOnesOut(rows, "s").map((each) => keysOf(each)[0]);
    expect(odd([...of("Japan", "Ash", "Elm", "Fir"), ...of("Taiwan", "Oak")])).toEqual(["Oak"]);
    expect(odd([...of("Japan", "Ash", "Elm", "Fir"), ...of("India", "Oak")])).toEqual([]);
    expect(odd([...of("France", "Ash", "Elm", "Fir"), ...of("Japan", "Oak")])).toEqual([]);
  });

  it("does not stand beside films whose titles tell that they belong together", () => {
    const series = [1931, 1935, 1938].map((year) => film(`Harbour ${year % 10}`, year, { director: "Ida Reed" }));
    expect(oddOnesOut([...series, film("Elm", 1934, { director: "Otto Brandt" })], "s")).toEqual([]);
  });

  it.each([
    ["alone has a title in another language", { title: "Le Port" }, {}],
    ["alone is animated", {}, { genres: ["animation"] }],
    ["is of no kind that two of the three are of", {}, { genres: ["war"] }],
    ["is far less known than one of the three", {}, { fame: 1 }],
  ])("is not one that %s", (_, { title = "Elm" }: { title?: string }, more: object) => {
    const three = by("Ida Reed", 1931, 1935, 1938).map((row) => ({ ...row, genres: ["comedy"], fame: 3 }));
    const odd = (name: string, own: object) =>
      oddOnesOut([...three, film(name, 1934, { director: "Otto Brandt", genres: ["comedy"], ...own })], "s");
    expect(odd("Elm", {})).toHaveLength(1);
    expect(odd(title, more)).toEqual([]);
  });

  it("is no film of which everybody knows who made it, nor one that is not known beside three that are", () => {
    const three = (...titles: string[]) => titles.map((title) => film(title, 1936, { director: "Ida Reed" }));
    const oddBeside = (rows: Films, title: string) =>
      oddOnesOut([...rows, film(title, 1936, { director: "Otto Brandt" })], "s").flatMap(keysOf);
    const unknown = three("Ash", "Fir", "Oak");
    const known = three("City Lights", "Bringing Up Baby", "Bride of Frankenstein");
    expect(oddBeside(unknown, "Elm")).toEqual(["Elm"]);
    expect(oddBeside(unknown, "Modern Times")).toEqual([]);
    expect(oddBeside(known, "Modern Times")).toEqual([]);
    expect(oddBeside(known, "Elm")).toEqual([]);
  });

  it("may be known to all where a prize is what the others share", () => {
    const won = (title: string, award: string) => film(title, 1936, { awards: [award] });
    const three = ["City Lights", "Bringing Up Baby", "Bride of Frankenstein"].map((title) => won(title, BEST_PICTURE));
    expect(oddOnesOut([...three, won("Modern Times", "the Lantern")], "s").flatMap(keysOf)).toEqual(["Modern Times"]);
  });

  it("is not asked where another of the four stands out by its country, or hardly anybody knows the three", () => {
    const three = by("Ida Reed", 1931, 1935, 1938);
    const odd = film("Elm", 1934, { director: "Otto Brandt" });
    const [first, ...rest] = three;
    expect(first && oddOnesOut([{ ...first, countries: ["Sudland"] }, ...rest, odd], "s")).toEqual([]);
    expect(first && oddOnesOut([{ ...first, fame: 1 }, ...rest, odd], "s")).toEqual([]);
  });

  it("stands anywhere among the four, in the order of their letters", () => {
    const [question] = oddOnesOut(
      [...by("Ida Reed", 1931, 1935, 1938), film("Elm", 1934, { director: "Otto Brandt" })],
      "s",
    );
    expect(question?.options).toEqual(["Elm", "I31 Ray", "I35 Ray", "I38 Ray"]);
  });

  it("is by somebody who could be taken for whoever made the three", () => {
    const rows = [...by("Ida Reed", 1931, 1935, 1938), film("Elm", 1934, { director: "Otto Brandt" })];
    expect(oddOnesOut(rows, "s", () => ["Maria Costa", "Sven Aker"])).toEqual([]);
  });

  it("is not by somebody far better known than whoever made the three", () => {
    const odd = film("Elm", 1934, { director: "Charles Chaplin" });
    const beside = (maker: string) =>
      oddOnesOut([...by(maker, 1931, 1935, 1938), odd], "s", () => ["Charles Chaplin"]).flatMap(keysOf);
    expect(beside("Preston Sturges")).toEqual([]);
    expect(beside("Alfred Hitchcock")).toEqual(["Elm"]);
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
    film(`${"ABCD"[year % 4]}${year % 10}`, year, { director: "Ida Reed" }),
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

  it("never holds two films that are fewer than three years apart", () => {
    fc.assert(
      fc.property(catalogues, (any) => {
        for (const { years } of timelines(any, "s")) {
          const sorted = years.toSorted((a, b) => a - b);
          for (const [at, year] of sorted.slice(1).entries())
            expect(year - (sorted[at] ?? 0)).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 60 },
    );
    expect(timelines([...rows.slice(0, 3), film("Elm", 1933, { director: "Ida Reed" })], "s")).toEqual([]);
  });

  it.each([
    [
      "by their prize alone are less than four years apart",
      [1931, 1934, 1938, 1946],
      {},
      { awards: ["the Silver Gull"] },
    ],
    ["by their country alone are less than five years apart", [1931, 1935, 1940, 1946], {}, {}],
    ["by their country alone are not as well known as one another", [1931, 1938, 1946, 1953], { fame: 3 }, {}],
  ])("is not of films that %s", (_, years, first, all) => {
    const made = (own: object) =>
      timelines(
        years.map((year, at) => film(NAMES[at] ?? "", year, { ...all, ...(at === 0 && own) })),
        "s",
      );
    expect(made(first)).toEqual([]);
  });

  it("names those together who always work together, and leaves out what one of them made alone", () => {
    const both = rows.map((row) => ({
      ...row,
      countries: [],
      credits: [...row.credits, { trade: "director" as const, name: "Otto Brandt" }],
    }));
    expect(timelines(both, "s").map(({ prompt }) => prompt)).toEqual([
      "Put these films directed by Ida Reed and Otto Brandt in order, the earliest first.",
    ]);
    expect(
      timelines([...both.slice(0, 3), film("Elm", 1960, { director: "Ida Reed", country: "Sudland" })], "s"),
    ).toEqual([]);
  });

  it("is not of films whose titles tell which came first", () => {
    const series = ["Gull", "Gull 2", "Lamp", "Door"].map((title, at) =>
      film(title, 1931 + 8 * at, { director: "Ida Reed" }),
    );
    expect(timelines(series, "s")).toEqual([]);
  });
});

describe("chain", () => {
  const others = ["Otto Brandt", "Maria Costa", "Sven Aker"].map((director, at) =>
    film(`Reel ${"XYZ"[at]}`, 1935, { director }),
  );
  const two = [film("Elm Harbour", 1931, { director: "Ida Reed" }), film("Ash Meadow", 1936, { director: "Ida Reed" })];

  it("leads from the earlier film to the later one, and proves both ends", () => {
    const [question] = chains([...two, ...others], "s");
    expect(question?.prompt).toBe("Which director links Elm Harbour with Ash Meadow?");
    expect(question && keysOf(question)).toEqual(["Ida Reed"]);
    expect(question?.proof).toMatchObject({ row: { "Elm Harbour (1931)": "directed by Ida Reed" } });
  });

  it("takes for wrong answers only those who could be taken for the link in the years of both films", () => {
    const early = ["Otto Brandt", "Maria Costa", "Sven Aker", "Ana Ruiz"];
    const mates = (_: string, __: string, year: number) => (year < 1935 ? early : early.slice(0, 3));
    const [question] = chainsAmong([...two, ...others], "s", mates);
    expect(question?.options).toEqual(["Ida Reed", "Maria Costa", "Otto Brandt", "Sven Aker"]);
    expect(chainsAmong([...two, ...others], "s", (_, __, year) => (year < 1935 ? early : early.slice(0, 2)))).toEqual(
      [],
    );
  });

  it("is not made of two films whose titles tell that they belong together", () => {
    const series = ["Gull", "Gull 2"].map((title, at) => film(title, 1931 + 5 * at, { director: "Ida Reed" }));
    expect(chains([...series, ...others], "s")).toEqual([]);
  });

  it("takes those first who made a film that is known, and is not asked where they are fewer than two", () => {
    const strangers = ["Pia Lund", "Karl Voss", "Eva Strand", "Nils Bjerg", "Tove Falk", "Rolf Dahl"];
    const names = [...strangers, "Otto Brandt", "Maria Costa", "Sven Aker"];
    const [question] = chains([...two, ...others], "s", () => names);
    expect(question?.options).toEqual(["Ida Reed", "Maria Costa", "Otto Brandt", "Sven Aker"]);
    expect(chains([...two, ...others], "s", () => [...strangers, "Otto Brandt"])).toEqual([]);
  });

  it("is not made of two films that somebody else links as well", () => {
    const linked = two.map((row) => ({
      ...row,
      credits: [...row.credits, { trade: "composer" as const, name: "Ana Ruiz" }],
    }));
    expect(chains([...linked, ...others], "s")).toEqual([]);
  });

  it("has one right answer only: no wrong one is named in both films", () => {
    fc.assert(
      fc.property(catalogues, (any) => {
        const byTitle = new Map(any.map((row) => [row.title, row]));
        for (const question of chains(any, "s")) {
          const ends = titlesIn(question).flatMap((title) => byTitle.get(title) ?? []);
          const isIn = (name: string) => ends.every(({ credits }) => credits.some((credit) => credit.name === name));
          expect(question.options.filter(isIn)).toEqual(keysOf(question));
        }
      }),
      { numRuns: 60 },
    );
  });
});
