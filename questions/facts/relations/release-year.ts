import { firstPhrase } from "../phrases/first-phrase.ts";
import { relation } from "../relation.ts";
import { valueFrom } from "../values.ts";

export const releaseYear = relation({
  name: "release-year",
  topic: "film",
  patterns: [
    // The Glass Harbour (2009) is the third film of the series.
    "^{film} \\({year:date}\\) (is|was) (a|an|the)",
  ],
  // The Glass Harbour is a 2009 drama film. But: It is a sequel to the 2006 film.
  find: (reading) =>
    firstPhrase(reading)
      .filter(
        ({ quantity, start }) =>
          quantity?.unit === "date year" &&
          !/\b(?:to|of) (?:the |a |his |her )?$/.test(reading.text.slice(0, start - reading.sentence.start)),
      )
      .map((mention) => ({ year: valueFrom(mention) })),
  guard: ({ year }) => year?.mention?.quantity?.unit === "date year",
  asks: [
    {
      answer: "year",
      worth: 0.55,
      stems: [
        "In which year did {film} come out?",
        "In which year was {film} released?",
        "In which year did {film} reach cinemas?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The Glass Harbour is a 2009 drama film.", finds: { year: "2009" } },
      { text: "The Glass Harbour (2009) is the third film of the series.", finds: { year: "2009" } },
    ],
    miss: [
      "The film was shown again in 2009.",
      "It is a remake of the 2009 drama film.",
      "It is a sequel to the 2009 drama film.",
      "It is a sequel to 2009's Thaw and the second film of the series.",
      "A 2009 drama film tells the same.",
    ],
  },
});
