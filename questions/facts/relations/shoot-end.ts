import { isExact, isMainShoot } from "../phrases/shoot.ts";
import { relation } from "../relation.ts";

export const shootEnd = relation({
  name: "shoot-end",
  topic: "production",
  patterns: [
    // Filming wrapped on July 20, 2008.
    "(principal photography|filming|shooting|production)[ on {film}| for {film}| of {film}] ~(ended|wrapped|concluded|finished|was completed|was finished|wrapped up)[,| on| in] {date}",
    // Filming lasted from July 1956 to March 1957.
    "(principal photography|filming|shooting)[ on {film}| for {film}| of {film}] ~(lasted|ran|took place|went on|was done|was carried out|continued)[ in {:place}] (from|between) {:date} (to|until|and|through) {date}",
    "{film} was ~(filmed|shot)[ in {:place}] (from|between) {:date} (to|until|and|through) {date}",
    "{film} ~(wrapped|finished|completed|concluded) (shooting|filming|principal photography|production)[ on| in| by|,] {date}",
    "(principal photography|filming|shooting) ... and (ended|wrapped|concluded|finished) (on|in) {date}",
  ],
  guard: ({ date }, reading) => isMainShoot(reading) && isExact(date),
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
