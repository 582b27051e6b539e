import { describe, expect, it } from "vitest";
import { areOfOneManner } from "../../../../questions/tables/kin.ts";
import { readTable } from "../../../../questions/tables/read-table.ts";
import { writeTable } from "../../../../questions/tables/write-table.ts";

/** Films that nobody ever made. */
const schema = {
  format: "marquee-table",
  version: 1,
  title: "Makers",
  about: "A row says who made a film.",
  licence: "MIT",
  attribution: "Made up",
  columns: [
    { name: "title", label: "Film", type: "work" },
    { name: "year", label: "Year", type: "year" },
    { name: "who", label: "By", type: "person" },
    { name: "country", label: "Country", type: "place", optional: true },
    { name: "genre", label: "Genre", type: "text", list: true, optional: true, hidden: true },
    { name: "renown", label: "Renown", type: "text", hidden: true },
  ],
  film: "title",
  year: "year",
  facts: [
    {
      relation: "made",
      topic: "directing",
      slots: ["title", "who"],
      asks: [
        {
          answer: "title",
          many: true,
          stems: ["Which of these films did {who} make?"],
          wrong: { circle: ["country", "genre"], renown: "renown", near: "year", within: 6 },
        },
      ],
    },
  ],
};
const HEAD = ["title", "year", "who", "country", "genre", "renown"];
const KEY = ["Salt Roads", "1952", "Ida Reed", "France", "comedy|crime|drama", "3"];
const KIN = [
  ["Copper Street", "1951", "Mary Hale", "France", "comedy|drama", "3"],
  ["Winter Ferry", "1953", "Nora Webb", "Belgium", "crime|drama", "2"],
  ["Harbour Lights", "1955", "Lena Dahl", "France", "comedy|crime", "2"],
];

/** What is offered beside the film of Ida Reed when a row takes the place of the last of its kin; null where nothing is asked. */
function offered(last: readonly string[]): readonly string[] | null {
  const table = readTable(schema, [HEAD, KEY, ...KIN.slice(0, 2), last]);
  if (!table.ok) throw new Error(table.message);
  return writeTable(table.value).pack.questions.find(({ prompt }) => prompt.includes("Ida Reed"))?.options ?? null;
}

describe("films that may stand beside another", () => {
  it("are of one region and kind, and about as well known", () => {
    expect(offered(KIN[2] ?? [])).toHaveLength(4);
  });

  it.each([
    ["from elsewhere", ["Harbour Lights", "1955", "Lena Dahl", "Japan", "comedy|crime", "2"]],
    ["of another kind", ["Harbour Lights", "1955", "Lena Dahl", "France", "drama|horror", "2"]],
    ["cartoons", ["Harbour Lights", "1955", "Lena Dahl", "France", "animation|comedy|crime", "2"]],
    ["famous", ["Harbour Lights", "1955", "Lena Dahl", "France", "comedy|crime", "4"]],
    ["hardly known", ["Harbour Lights", "1955", "Lena Dahl", "France", "comedy|crime", "1"]],
    ["of another time", ["Harbour Lights", "1965", "Lena Dahl", "France", "comedy|crime", "2"]],
    ["left in their own language", ["La Rue du Port", "1955", "Lena Dahl", "France", "comedy|crime", "2"]],
  ])("are not %s: the question is rather not asked", (_, row) => {
    expect(offered(row)).toBeNull();
  });
});

it.each([
  ["La Strada", "Bitter Rice", false],
  ["La Strada", "Il Posto", true],
  ["Les Cousins", "L'Atalante", true],
  ["Lost Highway", "Lessons of Darkness", true],
])("%s and %s are said in one manner: %s", (one, other, same) => {
  expect(areOfOneManner(one, other)).toBe(same);
});
