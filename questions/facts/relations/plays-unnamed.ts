import { relation } from "../relation.ts";
import { TOLD } from "../story/clauses.ts";

export const playsUnnamed = relation({
  name: "plays-unnamed",
  topic: "cast",
  within: "everywhere",
  sections: TOLD,
  patterns: [
    // ... goes to see a ship's doctor (Robert Holt)
    "(a|an|his|her|their|the) {part:words} \\({actor:person}\\)",
  ],
  asks: [
    {
      answer: "actor",
      role: "actor",
      worth: 0.7,
      stems: [
        "Who plays the {part} in {film}?",
        "In {film}, who appears as the {part}?",
        "Which member of the cast plays the {part} in {film}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "She goes to see a country doctor (Robert Holt).",
        finds: { part: "country doctor", actor: "Robert Holt" },
      },
    ],
    miss: ["The widow goes to see a country doctor.", "The widow goes to see Samuel Crane (Robert Holt)."],
  },
});
