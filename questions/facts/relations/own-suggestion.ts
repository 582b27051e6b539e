import { relation } from "../relation.ts";

export const ownSuggestion = relation({
  name: "own-suggestion",
  topic: "production",
  patterns: [
    // At Vale's suggestion, she and Robert Holt avoided seeing each other on set.
    "at {who:person}'s (suggestion|request|insistence|urging), {a:person} and {b:person} avoided (seeing|meeting) each other",
    // Vale suggested that Calloway and Holt should not see each other during filming.
    "{who:person} ~suggested that {a:person} and {b:person} should not (see|meet) each other",
  ],
  asks: [
    {
      answer: "b",
      role: "actor",
      worth: 0.7,
      stems: [
        "At {who}’s suggestion, whom did {a} avoid on the set of {film}?",
        "Which actor kept out of {a}’s sight on the set of {film}, at {who}’s suggestion?",
        "Which actor did {a} avoid seeing on the set of {film}, at {who}’s suggestion?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale suggested that Ines Calloway and Robert Holt should not see each other during filming.",
        finds: { who: "Martin Vale", a: "Ines Calloway", b: "Robert Holt" },
      },
      {
        text: "At Martin Vale's suggestion, Ines Calloway and Robert Holt avoided meeting each other before the first scene.",
        finds: { who: "Martin Vale", a: "Ines Calloway", b: "Robert Holt" },
      },
    ],
    miss: ["At Martin Vale's suggestion, the ending was changed.", "Ines Calloway and Robert Holt avoided the press."],
  },
});
