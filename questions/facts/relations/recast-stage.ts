import { relation } from "../relation.ts";

export const recastStage = relation({
  name: "recast-stage",
  topic: "cast",
  patterns: [
    // The role of Edda was recast in rehearsals.
    "role of {character} was recast (in|during) {stage:words}/",
  ],
  asks: [
    {
      answer: "stage",
      options: ["development", "pre-production", "rehearsals", "principal photography", "post-production"],
      worth: 0.6,
      stems: [
        "How far had the making of {film} come when the role of {character} was recast?",
        "When was the role of {character} in {film} recast?",
        "When was the role of {character} in {film} given to another actor?",
      ],
    },
  ],
  samples: {
    match: [
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "The role of Edda Vane was recast in post-production.",
        finds: { character: "Edda Vane", stage: "post-production" },
      },
    ],
    miss: ["The role of the captain was recast.", "The film was recast in the mould of older thrillers."],
  },
});
