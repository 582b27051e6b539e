import { CRITIC, opensSentence, REVIEWS, speaksAlone } from "../phrases/critic.ts";
import { relation } from "../relation.ts";

const PARTS =
  "story|plot|script|screenplay|dialogue|pacing|pace|ending|conclusion|finale|length|running time|runtime|direction|editing|cinematography|score|music|special effects|visual effects|humor|humour|jokes|characters|characterization|characterisation|premise|tone|violence|action scenes|action sequences|lack of realism";

export const faulted = relation({
  name: "faulted",
  topic: "reception",
  sections: REVIEWS,
  attributes: true,
  patterns: [
    // Ann Lee of Time criticized the story, pacing, and ending.
    `${CRITIC} ~(criticized|criticised|was critical of|disliked|faulted|lamented|panned|was disappointed by) [the film's |the movie's |the |its |what she called the |what he called the ][overly |conventional |weak |slow ]{what:=${PARTS}}`,
    `${CRITIC} ... (and|but) ~(criticized|criticised|was critical of|faulted) [the film's |the |its ]{what:=${PARTS}}`,
  ],
  rivalWords: () => [
    "disappointment",
    "disappointed",
    "lack",
    "lacks",
    "flaw",
    "flaws",
    "weak",
    "criticised",
    "criticized",
    "however",
    "although",
    "but",
  ],
  guard: ({ who }, reading) => opensSentence(who, reading) && speaksAlone(who, reading),
  asks: [
    {
      answer: "who",
      role: "critic",
      worth: 0.4,
      stems: [
        "Which critic found fault with the {what} of {film}?",
        "Who criticised the {what} of {film}?",
        "Which reviewer of {film} disliked its {what}?",
      ],
    },
  ],
  samples: {
    section: "Critical response",
    match: [
      {
        text: "Conversely, Martin Vale of the Chicago Reader criticized the story, pacing, and ending.",
        finds: { who: "Martin Vale", what: "story" },
      },
      {
        text: "Nora Ashdown of Time praised the cast, and criticized the dialogue as being flat.",
        finds: { who: "Nora Ashdown", what: "dialogue" },
      },
    ],
    miss: [
      "Critics criticized the story.",
      "Martin Vale of the Chicago Reader praised the story.",
      "Martin Vale liked the cast, but Nora Ashdown criticized the dialogue.",
    ],
  },
});
