import { isNounPhrase } from "../clauses/clause.ts";
import { relation } from "../relation.ts";

export const inspiredByWork = relation({
  name: "inspired-by-work",
  topic: "production",
  patterns: [
    // The chase over the ice was inspired by Winter Rising (1987).
    "^{what:text} {was:=was|were} ~inspired by [the |his favorite |his favourite |a scene in |scenes in ][film |novel |movie |{:person}'s ]{work}",
  ],
  guard: ({ what }) => what !== undefined && isNounPhrase(what.text) && what.text.split(" ").length <= 8,
  asks: [
    {
      answer: "work",
      worth: 0.7,
      stems: [
        "Which work inspired {what} in {film}?",
        "Which earlier work inspired {what} in {film}?",
        "By which work {was} {what} in {film} inspired?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The chase over the ice was inspired by Winter Rising (1987).",
        finds: { what: "the chase over the ice", work: "Winter Rising" },
      },
    ],
    miss: ["It was inspired by Winter Rising (1987).", "The chase over the ice was inspired by a dream."],
  },
});
