import { relation } from "../relation.ts";

export const partCut = relation({
  name: "part-cut",
  topic: "cast",
  patterns: [
    // A supporting character played by Robert Holt was removed from the final cut.
    "character played by {who:person} ... (removed|cut|deleted|dropped) from the (final cut|film|finished film|final film)",
    "{who:person}'s (scenes|scene|role|part|character) (was|were) ~(removed|cut|deleted|dropped)",
  ],
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.8,
      stems: [
        "Whose part was removed from the final cut of {film}?",
        "Who was cut out of {film} altogether?",
        "Which actor's part was cut from {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "A character played by Robert Holt was removed from the final cut.", finds: { who: "Robert Holt" } },
      { text: "Robert Holt's scenes were cut.", finds: { who: "Robert Holt" } },
    ],
    miss: ["Robert Holt's scenes were shot in a day.", "A shark was removed from the final cut."],
  },
});
