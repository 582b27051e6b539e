import type { Reading } from "../model.ts";
import { relation } from "../relation.ts";

export const homeVideo = relation({
  name: "home-video",
  topic: "release",
  patterns: [
    // The film was released by Northlight Home Video on Blu-ray Disc and DVD on May 4, 2010.
    "{film} was ~released by {who:organisation} on (Blu-ray|DVD|VHS|home video)[ Disc] [and (DVD|Blu-ray|VHS)[ Disc] ][in [the ]{where:place} ](on|in) {date}",
    "{film} was ~released on (Blu-ray|DVD|VHS|home video)[ Disc] [and (DVD|Blu-ray|VHS)[ Disc] ][in [the ]{where:place} ][by {who:organisation} ](on|in) {date}",
  ],
  // other countries had other days
  guard: ({ where }, reading) => where === undefined && hasOneDate(reading),
  asks: [
    {
      answer: "date",
      worth: 0.4,
      stems: [
        "{When} did {film} come out on DVD?",
        "{When} was {film} released on DVD?",
        "{When} could {film} first be bought on DVD?",
      ],
    },
    {
      answer: "who",
      aspect: "company",
      role: "home video",
      worth: 0.35,
      stems: [
        "Which company released {film} on DVD?",
        "Which company brought {film} out on DVD?",
        "Which company put {film} on sale on DVD?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film was released by Northlight Home Entertainment on Blu-ray and DVD on May 4, 2010.",
        finds: { who: "Northlight Home Entertainment", date: "May 4, 2010" },
      },
      { text: "The film was released on DVD on May 4, 2010.", finds: { date: "May 4, 2010" } },
    ],
    miss: [
      "The film was released on DVD on May 4, 2010, in France, and on May 11, 2010, in Norway.",
      "The film was released on DVD on May 4, 2010 in Norway.",
      "The film was due to be released on DVD on May 4, 2010.",
      "The soundtrack was released on vinyl in 2010.",
    ],
  },
});

function hasOneDate({ mentions, text }: Reading): boolean {
  return mentions.filter(({ type }) => type === "date").length === 1 && !/\d{4},? in \p{Lu}/u.test(text);
}
