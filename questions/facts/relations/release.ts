import { relation } from "../relation.ts";

/** Things that are released beside a film. */
const OTHER_THINGS =
  /\b(?:soundtrack|album|single|song|novel|novelization|book|game|comic|trailer|DVD|Blu-ray|VHS|LaserDisc|home video|home media|digital(?:ly)?)\b/i;

export const release = relation({
  name: "release",
  topic: "release",
  patterns: [
    // The film was released in Norway on May 20, 2009.
    "{film} was ~released [in [the ]{where:place} ][by {by:organisation} ](on|in) {date}",
    "{film} ~opened in [the ]{where:place} on {date}",
    "released theatrically [in [the ]{where:place} ]on {date}",
    "was ~released in [the ]{where:place} on {date}",
  ],
  guard: (_, { text }) => !OTHER_THINGS.test(text),
  asks: [
    {
      answer: "date",
      worth: 0.45,
      stems: [
        "{When} was {film} released in {where}?",
        "{When} did {film} reach cinemas in {where}?",
        "{When} did {film} open in {where}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film was released in Norway on May 20, 2009.", finds: { date: "May 20, 2009", where: "Norway" } },
      { text: "The film opened in Norway on May 20, 2009.", finds: { date: "May 20, 2009", where: "Norway" } },
    ],
    miss: [
      "The soundtrack was released in Japan on May 1, 1988.",
      "The film was set to be released in Norway on May 20, 2009.",
      "The soundtrack was released in May 2009.",
    ],
  },
});
