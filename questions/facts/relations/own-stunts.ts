import { relation } from "../relation.ts";

export const ownStunts = relation({
  name: "own-stunts",
  topic: "production",
  patterns: [
    // Ines Calloway performed most of her own stunts.
    "{who:person} ~(performed|did|performs|insisted on doing|insisted on performing|chose to do) [most of |many of |nearly all of |almost all of |all of |some of |much of |all ](his|her|their) own {what:=stunts|stunt work|driving|singing|dancing|swimming|diving|riding|fighting}",
  ],
  guard: (_, { text }) => !/\b(?:previous|other films?|unlike|usually)\b/i.test(text),
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.55,
      stems: [
        "Which actor did their own {what} in {film}?",
        "In {film}, which actor did their own {what}?",
        "Who in the cast of {film} did their own {what}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Ines Calloway performed most of her own stunts.", finds: { who: "Ines Calloway", what: "stunts" } },
    ],
    miss: ["Ines Calloway did not perform her own stunts.", "Ines Calloway performed her song."],
  },
});
