import { relation } from "../relation.ts";

export const ownSuggestion = relation({
  name: "own-suggestion",
  topic: "production",
  patterns: [
    // At Vale's suggestion, she and Robert Holt avoided seeing each other on set.
    "at {who:person}'s (suggestion|request|insistence|urging), {a:person} and {b:person} avoided {what:text}/",
  ],
  asks: [
    {
      answer: "b",
      role: "actor",
      worth: 0.7,
      stems: [
        "Whom did {a} avoid {what} during the making of {film}?",
        "At the suggestion of {who}, {a} and which other actor avoided {what} on {film}?",
        "While making {film}, {a} and who else avoided {what}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "At Martin Vale's suggestion, Ines Calloway and Robert Holt avoided meeting before the first scene.",
        finds: { who: "Martin Vale", a: "Ines Calloway", b: "Robert Holt" },
      },
    ],
    miss: ["At Martin Vale's suggestion, the ending was changed.", "Ines Calloway and Robert Holt avoided the press."],
  },
});
