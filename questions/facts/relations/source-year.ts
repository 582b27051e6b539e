import { isAuthorOfNote } from "../../pools/index.ts";
import type { Reading, Value } from "../model.ts";
import { sourcesIn } from "../phrases/source.ts";
import { relation } from "../relation.ts";

/** A play comes out twice, on the stage and in print. */
const PRINTED = /^(?:novel|novella|short story|story|book|memoir|biography|non-?fiction book)$/;

export const sourceYear = relation({
  name: "source-year",
  topic: "film",
  patterns: [],
  find: yearIn,
  findInRow: yearIn,
  asks: [
    {
      answer: "year",
      worth: 0.5,
      stems: [
        "In which year did the {source} come out that {film} is based on?",
        "In which year was the {source} behind {film} published?",
        "The {source} that became {film} was published in which year?",
      ],
    },
  ],
  samples: {
    section: "Development",
    match: [
      {
        text: "The film is based on the 1947 novel of the same name by Stephen King.",
        finds: { source: "novel", year: "1947" },
      },
    ],
    miss: [
      "The film is based on the 1947 play of the same name by Stephen King.",
      "The film is based on the 1947 novel of the same name by Otto Brandt.",
      "The film is based on the novel of the same name by Stephen King.",
    ],
  },
});

function yearIn(reading: Reading): Readonly<Record<string, Value>>[] {
  return sourcesIn(reading).flatMap(({ source, year, who }) =>
    year === undefined || who === undefined || !PRINTED.test(source.text) || !isKnown(who.text, year.text)
      ? []
      : [{ source, year, who }],
  );
}

/** Of an author whom people read, and of a time of which they know the years. */
function isKnown(author: string, year: string): boolean {
  return Number(year) >= FIRST && isAuthorOfNote(author);
}

const FIRST = 1900;
