import { relation } from "../relation.ts";

export const debut = relation({
  name: "debut",
  topic: "crew",
  patterns: [
    // It marks Vale's solo screenwriting debut.
    "{film} (marks|marked|is|was) {who:person}'s {what:words} debut",
    "{film} (marks|marked|is|was) the {what:words} debut (of|for) {who:person}",
    "in (his|her) {what:words} debut[,] {who:person} directed {film}",
  ],
  asks: [
    {
      answer: "who",
      worth: 0.45,
      role: "director",
      stems: [
        "Whose {what} debut was {film}?",
        "{film} marked the {what} debut of which filmmaker?",
        "Who made a {what} debut with {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film marks Martin Vale's feature directorial debut.",
        finds: { who: "Martin Vale", what: "feature directorial" },
      },
      {
        text: "The film was the directorial debut of Nora Ashdown.",
        finds: { who: "Nora Ashdown", what: "directorial" },
      },
    ],
    miss: ["The film is Martin Vale's second feature.", "The film made its debut in Oslo."],
  },
});
