import { isMainShoot } from "../phrases/shoot.ts";
import { relation } from "../relation.ts";

export const shootPeriod = relation({
  name: "shoot-period",
  topic: "production",
  patterns: [
    // The film was shot over a three-month period.
    "{film} was ~(filmed|shot) (over|in) [a |the course of ]{time:duration}[ period]",
    "(principal photography|filming|shooting)[ of {film}] (lasted|took) {time:duration}",
  ],
  guard: (_, reading) => isMainShoot(reading),
  asks: [
    {
      answer: "time",
      worth: 0.45,
      stems: [
        "How long did the shooting of {film} take?",
        "How long was the shoot of {film}?",
        "How long did filming of {film} last?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film was shot over a three-month period.", finds: { time: "three months" } },
      { text: "Filming lasted 54 days.", finds: { time: "54 days" } },
    ],
    miss: ["The film was shot in May 2008.", "The film runs for 108 minutes."],
  },
});
