import { isMainShoot } from "../phrases/shoot.ts";
import { relation } from "../relation.ts";

export const shootDate = relation({
  name: "shoot-date",
  topic: "production",
  patterns: [
    // Principal photography on the film took place in mid-2008.
    "(principal photography|filming|shooting)[ on {film}| for {film}| of {film}] (took place|was done|occurred) in {date}",
    "(principal photography|filming|shooting)[ on {film}| for {film}| of {film}] (took place|was done|occurred) in [the ]{a:place} and [the ]{b:place} in {date}",
    "(principal photography|filming|shooting)[ on {film}| for {film}| of {film}] (took place|was done|occurred) in [the ]{a:place} in {date}",
  ],
  guard: (_, reading) => isMainShoot(reading),
  asks: [
    {
      answer: "date",
      worth: 0.4,
      stems: [
        "When did principal photography on {film} take place?",
        "When was {film} shot?",
        "When did filming of {film} take place?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Principal photography took place in mid-2008.", finds: { date: "mid-2008" } },
      { text: "Filming took place in Oslo in May 2008.", finds: { date: "May 2008" } },
    ],
    miss: [
      "The final phase of principal photography took place in Oslo in May 2008.",
      "Filming was planned for May 2008.",
      "The novel takes place in May 1908.",
    ],
  },
});
