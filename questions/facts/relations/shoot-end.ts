import { isMainShoot } from "../phrases/shoot.ts";
import { relation } from "../relation.ts";

export const shootEnd = relation({
  name: "shoot-end",
  topic: "production",
  patterns: [
    // Filming wrapped on July 20, 2008.
    "(principal photography|filming|shooting|production)[ on {film}| for {film}| of {film}] ~(ended|wrapped|concluded|finished|was completed|was finished|wrapped up)[,| on| in] {date}",
    "(principal photography|filming|shooting) ... and (ended|wrapped|concluded|finished) (on|in) {date}",
  ],
  guard: (_, reading) => isMainShoot(reading),
  asks: [
    {
      answer: "date",
      worth: 0.35,
      stems: [
        "{When} did filming of {film} end?",
        "{When} did shooting finish on {film}?",
        "{When} did principal photography on {film} wrap?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Filming wrapped on July 20, 2008.", finds: { date: "July 20, 2008" } },
      { text: "Filming began in May 2008 and ended in July 2008.", finds: { date: "July 2008" } },
    ],
    miss: ["Filming began in May 2008.", "Filming was to end in July 2008."],
  },
});
