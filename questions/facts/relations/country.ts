import { countriesLike, countryCalled } from "../../pools/index.ts";
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
      options: ({ country: key }) => (key === undefined ? [] : countriesBeside(key.text)),
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

/** Of those that a film is most often taken for; none where most films of an English encyclopedia come from. */
function countriesBeside(name: string): readonly string[] {
  if (name === "United States") return [];
  return countriesLike({ like: name, excluding: [name], salt: name, limit: 8 }).map((beside) => beside.name);
}

/** "Norwegian", "Norway" */
function row(word: string): Record<string, Value>[] {
  const found = countryCalled(word);
  if (found === null) return [];
  return [{ country: { type: "place", text: found.name, key: found.name.toLowerCase(), mention: null } }];
}
