import type { Reading, Value } from "../model.ts";
import { sourcesIn } from "../phrases/source.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

export const sourceWork = relation({
  name: "source-work",
  topic: "film",
  patterns: [],
  find: workIn,
  findInRow: workIn,
  asks: [
    {
      answer: "title",
      draw: "sources",
      worth: 0.65,
      stems: [
        "On which {source} is {film} based?",
        "Which {source} was adapted into {film}?",
        "Which {source} was the basis for {film}?",
      ],
    },
    {
      answer: "title",
      draw: "sources",
      worth: 0.5,
      stems: [
        "On which earlier {work} is {film} based?",
        "Which earlier {work} was adapted into {film}?",
        "Which earlier {work} was the basis for {film}?",
      ],
    },
  ],
  samples: {
    section: "Development",
    match: [
      {
        text: "The film is based on the 1947 novel The Cold Quay by Otto Brandt.",
        finds: { title: "The Cold Quay", source: "novel", who: "Otto Brandt", year: "1947" },
      },
      {
        text: "The film is loosely based on Otto Brandt's thriller novel Cold Quay (1947).",
        finds: { title: "Cold Quay", source: "novel", year: "1947" },
      },
      {
        text: "The film is based on The Cold Quay (1947), a novel written by Otto Brandt.",
        finds: { title: "The Cold Quay", source: "novel" },
      },
      {
        text: "The film is the second adaptation of the 1947 Otto Brandt novel The Cold Quay.",
        finds: { title: "The Cold Quay", source: "novel" },
      },
    ],
    rows: [
      {
        source: "| based on = {{based on|''The Cold Quay''|Otto Brandt}}",
        finds: { title: "The Cold Quay", work: "work" },
      },
    ],
    miss: [
      "The film is based on the 1947 novel of the same name by Otto Brandt.",
      "The film is based on a true story.",
      "Robert Holt was hired for a sequel based on the 1947 novel The Cold Quay by Otto Brandt.",
    ],
  },
});

/** What stands beside a novel is a novel, and beside a memoir what else was lived. */
const KINDS: Readonly<Record<string, string>> = {
  novel: "novel",
  book: "novel",
  novella: "novella",
  "short story": "short story",
  story: "short story",
  play: "play",
  "stage play": "play",
  memoir: "non-fiction book",
  biography: "non-fiction book",
  "non-fiction book": "non-fiction book",
  "nonfiction book": "non-fiction book",
};

function workIn(reading: Reading): Readonly<Record<string, Value>>[] {
  return sourcesIn(reading).flatMap(({ title, source, ...others }) => {
    if (title === undefined || NO_TITLE.test(title.text)) return [];
    const noun: Readonly<Record<string, Value>> = source.text === "work" ? { work: source } : { source };
    return [{ ...others, ...noun, title, kind: textValue(KINDS[source.text] ?? source.text) }];
  });
}

/** "Based on: Characters by Otto Brandt" */
const NO_TITLE = /^(?:(?:Characters?|Story|Stories|Screenplay|Comics?)(?: |$)(?!of )|Original |True )/;
