import { kindOfPlace } from "../lexicon/places.ts";
import { relation } from "../relation.ts";

export const bannedIn = relation({
  name: "banned-in",
  topic: "release",
  patterns: [
    // The film was banned in Norway until 1974.
    "{film} was ~(banned|prohibited|outlawed|refused a certificate|refused classification) [outright |altogether |entirely |from being shown |from release |from exhibition ]in [the ]{where:place+}[ until {until:date}]",
    "{where:place} banned {film}[ until {until:date}]",
    "(banned|prohibited) in {where:place+}[ until {until:date}]/",
  ],
  guard: ({ where }, { mentions, text }) =>
    kindOfPlace(where?.text ?? "") === "country" &&
    !/\b(?:nearly|almost|lifted|several|many|other|including|sequels?)\b/.test(text) &&
    mentions.some(({ type }) => type === "film") &&
    !mentions.some(({ type }) => type === "work"),
  asks: [
    {
      answer: "where",
      many: true,
      worth: 0.6,
      stems: [
        "In which of these countries was {film} banned until {until}?",
        "Which of these countries banned {film} until {until}?",
        "Until {until}, in which of these countries was {film} banned?",
        "In which of these countries was {film} banned?",
        "Which of these countries banned {film}?",
        "{film} was banned in which of these countries?",
      ],
    },
  ],
  samples: {
    section: "Release",
    match: [
      { text: "The film was banned in Norway until 1974.", finds: { where: "Norway", until: "1974" } },
      { text: "The film was banned in Finland and Ireland.", finds: { where: "Ireland" } },
    ],
    miss: [
      "The film was almost banned in Norway.",
      "The book was banned in Norway.",
      "The film was banned by the board.",
    ],
  },
});
