import { isMainShoot } from "../phrases/shoot.ts";
import { relation } from "../relation.ts";

export const shootPeriod = relation({
  name: "shoot-period",
  topic: "production",
  patterns: [
    // The film was shot over a three-month period.
    "{film} was ~(filmed|shot) (over|in) [a |the course of ]{time:duration}[ period]",
    "(principal photography|filming|shooting|the shoot|the shooting)[ of {film}| on {film}| for {film}] ~(lasted|took|ran for|ran|lasted for|spanned|was completed in|was done in|took place over|occurred over|was finished in|went on for) [a |a period of |just |only ]{time:duration}[ period]",
    "{film} was ~(filmed|shot|completed|made) (over|in|within) [a span of |a period of |just |only ]{time:duration}",
    "{film} ~took {time:duration} to (shoot|film|make|complete)/",
    "{film} was ~(filmed|shot) on a {time:duration} schedule",
    "(the|a|an) [gruelling |grueling |tight |rapid |short ]{time:duration} (shoot|shooting schedule|filming schedule|production schedule|principal photography)",
    // Filming began on May 4 and lasted 94 days.
    "(principal photography|filming|shooting) ... and (lasted|took|ran for|continued for|lasted for) {time:duration}",
    "(after|following) {time:duration} of (filming|shooting|principal photography)",
  ],
  guard: (_, reading) =>
    isMainShoot(reading) &&
    !/\b(?:leg|portion|location|unit|each|scenes?|sequences?|day|week)\b of|\bin \p{Lu}\p{Ll}+ (?:for|over) |\b(?:scheduled|planned|budgeted)\b/u.test(
      reading.text,
    ),
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
