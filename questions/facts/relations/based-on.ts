import { relation } from "../relation.ts";

export const basedOn = relation({
  name: "based-on",
  topic: "film",
  patterns: [
    // The Glass Harbour is a film based on the 1990 novel of the same name by Otto Brandt.
    "based on the [{year:date} ][{:nationality} ]{source:=novel|short story|play|book|novella|comic book|stage play|memoir|musical} (of the same name|of the same title|{:work|name|quote}) by {who:person}",
    "adapted from the [{year:date} ][{:nationality} ]{source:=novel|short story|play|book|novella|comic book|stage play|memoir|musical} (of the same name|of the same title|{:work|name|quote}) by {who:person}",
    "based on {who:person}'s [{year:date} ][{:nationality} ]{source:=novel|short story|play|book|novella|comic book|stage play|memoir|musical}",
    "^based on: ...by {who:person|name}",
  ],
  guard: ({ who }, reading) =>
    !HOUSE.test(who?.text ?? "") &&
    !/\bcharacters?\b/i.test(reading.sentence.cells === undefined ? "" : reading.text) &&
    (reading.sentence.cells !== undefined ||
      reading.section.heading === "Lead" ||
      /\b(?:film|movie)\b/i.test(reading.text)),
  asks: [
    {
      answer: "who",
      role: "author",
      worth: 0.8,
      stems: [
        "Whose {source} is {film} based on?",
        "Which author wrote the {source} behind {film}?",
        "Who wrote the {source} that {film} is based on?",
      ],
    },
    {
      answer: "who",
      role: "author",
      worth: 0.6,
      stems: [
        "Which author's work is {film} based on?",
        "Whose work was adapted into {film}?",
        "Which author's work was {film} adapted from?",
      ],
    },
  ],
  samples: {
    section: "Development",
    match: [
      {
        text: "The film is based on the 1990 novel of the same name by Otto Brandt.",
        finds: { source: "novel", who: "Otto Brandt" },
      },
      { text: "The film is based on Otto Brandt's play.", finds: { source: "play", who: "Otto Brandt" } },
    ],
    rows: [
      { source: "| based on = {{based on|''The Long Quay''|Otto Brandt}}", finds: { who: "Otto Brandt" } },
      { source: "| based on = {{based on|''Harbour Tales''|Northlight Comics}}", finds: null },
      { source: "| based on = {{based on|Characters|Otto Brandt}}", finds: null },
    ],
    miss: ["The film is based on a true story.", "A novel by Otto Brandt lies on the table."],
  },
});

/** Houses publish, they do not write. */
const HOUSE =
  /\b(?:Comics|Press|Studios?|Entertainment|Pictures|Magazine|Publications|Publishing|Games|Toys|Company|Corporation|Inc|Television|Productions|Animation)\b/;
