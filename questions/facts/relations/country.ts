import { countryCalled } from "../../pools/index.ts";
import { countriesBeside } from "../lexicon/countries-beside.ts";
import type { Value } from "../model.ts";
import { firstPhrase } from "../phrases/first-phrase.ts";
import { relation } from "../relation.ts";
import { valuesUnder } from "../rows.ts";

export const country = relation({
  name: "country",
  topic: "film",
  patterns: [],
  // The Glass Harbour is a 2009 Norwegian drama film ...
  find: (reading) =>
    firstPhrase(reading)
      .filter(({ type }) => type === "nationality")
      .flatMap(({ text }) => row(text)),
  findInRow: (reading) => valuesUnder(/^country$/i, reading).flatMap(({ text }) => row(text)),
  asks: [
    {
      answer: "country",
      worth: 0.35,
      options: ({ country: key }) =>
        key === undefined || key.text === "United States" ? [] : countriesBeside(key.text),
      stems: [
        "Which country does {film} come from?",
        "In which country was {film} made?",
        "Which country made {film}?",
      ],
    },
  ],
  samples: {
    match: [{ text: "The Glass Harbour is a 2009 Norwegian drama film.", finds: { country: "Norway" } }],
    rows: [
      { source: "| country = Norway", finds: { country: "Norway" } },
      { source: "| country = Nowhere", finds: null },
    ],
    miss: ["The Norwegian coast can be seen in the film.", "It is a remake of a Norwegian film."],
  },
});

/** "Norwegian", "Norway" */
function row(word: string): Record<string, Value>[] {
  const found = countryCalled(word);
  if (found === null) return [];
  return [{ country: { type: "place", text: found.name, key: found.name.toLowerCase(), mention: null } }];
}
