import { readTable, type Table } from "../../../../questions/tables/read-table.ts";

/** Prizes that nobody ever gave, for films that nobody ever made. */
const COLUMNS = [
  { name: "year", label: "Year", type: "year" },
  { name: "prize", label: "Prize", type: "category" },
  { name: "title", label: "Film", type: "work" },
  { name: "who", label: "Won by", type: "person", list: true },
  { name: "nominees", label: "Also nominated", type: "text", list: true, optional: true },
  { name: "fame", label: "Known", type: "text", optional: true, hidden: true },
];

export const SCHEMA = {
  format: "marquee-table",
  version: 1,
  title: "The Lantern Prizes",
  about: "A row says who won a Lantern Prize, and for which film.",
  licence: "MIT",
  attribution: "Made up",
  columns: COLUMNS,
  film: "title",
  year: "year",
  fame: "fame",
  tags: ["award:Lantern Prizes"],
  facts: [
    {
      relation: "prize-won",
      topic: "awards",
      slots: ["prize", "title", "who"],
      asks: [
        {
          answer: "who",
          stems: ["Who won the {prize} Lantern for {title}?"],
          wrong: { rivals: ["nominees"], same: ["prize"], near: "year", within: 30 },
        },
        {
          answer: "title",
          stems: ["For which film did {who} win the {prize} Lantern?"],
          wrong: { same: ["prize"], near: "year", within: 30 },
        },
        {
          answer: "title",
          many: true,
          stems: ["Which of these films won {who} the {prize} Lantern?"],
          wrong: { same: ["prize"], near: "year", within: 30 },
        },
      ],
    },
    {
      relation: "prize-year",
      topic: "history",
      slots: ["prize", "year", "who"],
      asks: [
        {
          answer: "who",
          stems: ["Who won the {prize} Lantern for the films of {year}?"],
          wrong: { rivals: ["nominees"], same: ["prize"], near: "year", within: 30 },
        },
      ],
    },
  ],
};

export const HEAD = ["year", "prize", "title", "who", "nominees", "fame"];

/** 1951 was a tie; Ida Reed won twice; two of 1954 won together. */
export const ROWS = [
  ["1950", "Acting", "Harbour Lights", "Ida Reed", "Mary Hale|Nora Webb|Lena Dahl", "3"],
  ["1951", "Acting", "The Glass Orchard", "Mary Hale", "Nora Webb|Ruth Amsel|Clara Voss", "1"],
  ["1951", "Acting", "Winter Ferry", "Lena Dahl", "Nora Webb|Ruth Amsel|Clara Voss", "1"],
  ["1952", "Acting", "Salt Roads", "Ida Reed", "Vera Lindt|Ruth Amsel|Clara Voss", "2"],
  ["1953", "Acting", "A Kite for Anna", "Vera Lindt", "Ada Thorn|Ruth Amsel|Clara Voss", "2"],
  ["1954", "Acting", "Copper Street", "Ruth Amsel|Clara Voss", "Ada Thorn|Nora Webb|Lena Dahl", "2"],
  ["1955", "Acting", "Paper Moons Over Oslo", "Ada Thorn", "Nora Webb|Lena Dahl|Mary Hale", "2"],
  ["1955", "Sound", "Paper Moons Over Oslo", "Otto Brandt", "", "2"],
];

export function tableOf(rows: readonly (readonly string[])[] = ROWS, schema: unknown = SCHEMA): Table {
  const read = readTable(schema, [HEAD, ...rows]);
  if (!read.ok) throw new Error(read.message);
  return read.value;
}
