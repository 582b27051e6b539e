import { relation } from "../relation.ts";

export const bannedIn = relation({
  name: "banned-in",
  topic: "release",
  patterns: [
    // The film was banned in Norway and Ireland.
    "{film} (was|has been|remained) ~banned [outright |for {:duration} |by the censors |on release ]in {where:place+}",
    "{where:place} ~banned {film}",
    "(banned|refused a certificate|refused classification) in {where:place+}",
  ],
  guard: ({ where }, { text, mentions }) =>
    where !== undefined &&
    /\bbanned|refused\b/.test(text) &&
    mentions.some(({ type }) => type === "film") &&
    !/\b(?:novel|book|nearly|almost|poster|trailer)\b/.test(text),
  asks: [
    {
      answer: "where",
      many: true,
      worth: 0.6,
      stems: [
        "In which of these countries was {film} banned?",
        "Which of these countries banned {film}?",
        "{film} was banned in which of these countries?",
      ],
    },
  ],
  samples: {
    section: "Release",
    match: [{ text: "The film was banned in Norway and Ireland.", finds: { where: "Norway" } }],
    miss: [
      "The film was nearly banned in Norway.",
      "The film was not banned in Norway.",
      "Smoking was banned in Norway.",
    ],
  },
});
