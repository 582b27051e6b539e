import { relation } from "../relation.ts";

export const plays = relation({
  name: "plays",
  topic: "cast",
  within: "everywhere",
  patterns: [
    // Edda Vane (Ines Calloway)
    "{character} \\({actor:person}\\)",
    // Ines Calloway as Edda Vane
    "{actor:person} as {character}",
    // Ines Calloway plays Edda Vane.
    "{actor:person} ~(plays|played|portrays|portrayed|stars as|starred as|appears as|appeared as|voices|voiced) {character}",
    "{character}[,| is| was] ~(played|portrayed|voiced) by {actor:person}",
  ],
  asks: [
    {
      answer: "actor",
      role: "actor",
      worth: 0.9,
      stems: [
        "Who plays {character} in {film}?",
        "In {film}, who plays {character}?",
        "Which member of the cast plays {character} in {film}?",
      ],
    },
    {
      answer: "character",
      gendered: true,
      worth: 0.7,
      stems: [
        "Which character does {actor} play in {film}?",
        "In {film}, which character is played by {actor}?",
        "Whom does {actor} play in {film}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Edda Vane (Ines Calloway) keeps the lighthouse. Edda waits.",
        finds: { character: "Edda Vane", actor: "Ines Calloway" },
      },
      {
        text: "Samuel Crane (Robert Holt) writes a letter to Edda Vane (Ines Calloway).",
        finds: { character: "Samuel Crane", actor: "Robert Holt" },
      },
    ],
    miss: ["Edda Vane writes a letter to Samuel Crane.", "Edda Vane works as a nurse."],
  },
});
