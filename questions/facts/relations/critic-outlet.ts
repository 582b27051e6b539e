import { AGGREGATORS } from "../lexicon/organisations.ts";
import { CRITIC, JUDGES, REVIEWS } from "../phrases/critic.ts";
import { relation } from "../relation.ts";

export const criticOutlet = relation({
  name: "critic-outlet",
  topic: "reception",
  sections: REVIEWS,
  patterns: [
    // Rolling Stone's Ann Lee awarded the film ... | Ann Lee of Time applauded ...
    `${CRITIC} ~${JUDGES}`,
  ],
  guard: ({ outlet }) => outlet !== undefined && !AGGREGATORS.has(outlet.text),
  asks: [
    {
      answer: "outlet",
      worth: 0.3,
      stems: [
        "For which publication did {who} review {film}?",
        "Which publication did {who} review {film} for?",
        "Which publication printed {who}’s review of {film}?",
      ],
    },
    {
      answer: "who",
      role: "critic",
      worth: 0.2,
      stems: [
        "Which critic reviewed {film} for {outlet}?",
        "Who reviewed {film} for {outlet}?",
        "Whose review of {film} was printed in {outlet}?",
      ],
    },
  ],
  samples: {
    section: "Critical response",
    match: [
      { text: "Martin Vale of Variety praised the pacing.", finds: { who: "Martin Vale", outlet: "Variety" } },
      {
        text: "Rolling Stone's Nora Ashdown awarded the film two stars.",
        finds: { who: "Nora Ashdown", outlet: "Rolling Stone" },
      },
      {
        text: "Martin Vale, writing for The Guardian, called the film a delight.",
        finds: { who: "Martin Vale", outlet: "The Guardian" },
      },
      {
        text: "Nora Ashdown of the Chicago Reader was disappointed by the ending.",
        finds: { who: "Nora Ashdown", outlet: "Chicago Reader" },
      },
    ],
    miss: [
      "Martin Vale praised the pacing.",
      "The film was praised in Variety.",
      "Martin Vale told Variety that the film was finished.",
    ],
  },
});
