import { relation } from "../relation.ts";

export const whyPostponed = relation({
  name: "why-postponed",
  topic: "release",
  patterns: [
    // It was later pushed back to May in order to complete its score.
    "{film} was ~(pushed back|postponed|delayed|moved) ... (in order to|so as to) {why:text}/",
  ],
  asks: [
    {
      answer: "why",
      prefix: "to ",
      options: [
        "finish the visual effects",
        "avoid a rival film's opening",
        "allow for further reshoots",
        "await a rating for younger viewers",
        "coincide with the release of its soundtrack",
      ],
      worth: 0.6,
      stems: [
        "Why was the release of {film} pushed back?",
        "Why was {film} released later than planned?",
        "Why was the release of {film} postponed?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film was pushed back to May in order to complete its score.", finds: { why: "complete its score" } },
    ],
    miss: ["The film was pushed back to May.", "The set was moved in order to save money."],
  },
});
