import { expect, it } from "vitest";
import { filmRows } from "../../../../questions/rounds/film-rows.ts";
import { makeRounds } from "../../../../questions/rounds/make-rounds.ts";
import { readTable, type Table } from "../../../../questions/tables/read-table.ts";
import { SCHEMA } from "../tables/fixture.ts";
import { film } from "./rows.ts";

/** A table of these rows, by their columns. */
function table(rows: readonly Readonly<Record<string, string>>[]): Table {
  const columns = Object.keys(rows[0] ?? {});
  const type = (name: string) => (name === "year" ? "year" : "text");
  const schema = {
    ...SCHEMA,
    columns: columns.map((name) => ({ name, label: name, type: type(name), list: true, optional: true })),
    ...{ film: undefined, year: undefined, country: undefined, fame: undefined },
    facts: [
      { relation: "made", topic: "film", slots: ["title"], asks: [{ answer: "title", stems: ["Which film is it?"] }] },
    ],
  };
  const read = readTable(schema, [columns, ...rows.map((row) => columns.map((name) => row[name] ?? ""))]);
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

it("joins what tables say of a film by its title and year, and gives a prize to the film of its time alone", () => {
  const tables = new Map([
    [
      "directors-world",
      table([{ title: "Elm", year: "1931", who: "Ida Reed", country: "Norland", genre: "war", fame: "3" }]),
    ],
    ["directors", table([{ title: "Elm", year: "1994", who: "Otto Brandt", country: "Norland", fame: "1" }])],
    ["composers", table([{ title: "Elm", year: "1931", who: "Ana Ruiz" }])],
    ["parts", table([{ title: "Elm", year: "1931", who: "Maria Costa", role: "The Ferryman" }])],
    ["festivals", table([{ title: "Elm", year: "1932", award: "the Silver Gull" }])],
  ]);
  expect(filmRows(tables)).toEqual([
    // One country is not the whole truth where several made a film together.
    {
      title: "Elm",
      year: 1994,
      countries: [],
      awards: [],
      credits: [{ trade: "director", name: "Otto Brandt" }],
      genres: [],
      fame: 1,
    },
    {
      title: "Elm",
      year: 1931,
      countries: ["Norland"],
      awards: ["the Silver Gull"],
      credits: [
        { trade: "director", name: "Ida Reed" },
        { trade: "composer", name: "Ana Ruiz" },
        { trade: "actor", name: "Maria Costa", role: "The Ferryman" },
      ],
      genres: ["war"],
      fame: 3,
    },
  ]);
});

it("lays every proof out where the text of the round has it, and leaves out rounds without a question", () => {
  const rows = [1931, 1938, 1946, 1953].map((year, at) =>
    film(`${["Ash", "Elm", "Fir", "Oak"][at]}`, year, { director: "Ida Reed" }),
  );
  const made = makeRounds(rows, { licence: "MIT", attribution: "Us", url: "" });
  expect(made.map(({ name }) => name)).toEqual(["timeline", "closest-year"]);
  for (const { article, pack } of made) {
    for (const { proof, tags } of pack.questions) {
      expect(tags).toContain(`round:${pack.title}`);
      if (proof.kind !== "row") throw new Error("A row proves it.");
      expect(article.text.slice(proof.start, proof.start + proof.sentence.length)).toBe(proof.sentence);
      expect(proof.article).toBe(pack.title);
    }
    const cells = article.sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ sentences }) => sentences.flatMap(({ cells }) => cells ?? [])),
    );
    expect(cells.flatMap(({ values }) => values).map(({ start, end }) => article.text.slice(start, end))).toContain(
      "1931",
    );
  }
});
