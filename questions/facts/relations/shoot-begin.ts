import { isExact, isMainShoot } from "../phrases/shoot.ts";
import { relation } from "../relation.ts";

export const shootBegin = relation({
  name: "shoot-begin",
  topic: "production",
  patterns: [
    // Principal photography began on May 11, 2008 in Oslo.
    // The shoot began on 6 August 2008 in Bergen, under a false name.
    "(the shoot|the shooting) ~(began|started|commenced)[ in {where:place}][,| on| in] {date}",
    "(principal photography|filming|shooting)[ on {film}| for {film}| of {film}] ~(began|started|commenced|got under way|kicked off) (on location |at {:organisation|name} |in {:place} and {:place} |in {:place}, {:place}, )[on|in] {date}",
    // Filming lasted from July 1956 to March 1957.
    "(principal photography|filming|shooting)[ on {film}| for {film}| of {film}] ~(lasted|ran|took place|went on|was done|was carried out|continued)[ in {where:place}] (from|between) {date} (to|until|and|through) {:date}",
    "{film} was ~(filmed|shot)[ in {where:place}] (from|between) {date} (to|until|and|through) {:date}",
    "{film} ~(began|started|commenced) (shooting|filming|principal photography|production)[ in {where:place}][,| on| in] {date}",
    "(principal photography|filming|shooting|production)[ on {film}| for {film}| of {film}] ~(began|started|commenced|got under way)[ in {where:place}][,| on| in] {date}",
  ],
  guard: ({ date }, reading) => isMainShoot(reading) && isExact(date),
  asks: [
    {
      answer: "date",
      worth: 0.4,
      stems: [
        "{When} did filming of {film} begin?",
        "{When} did principal photography on {film} start?",
        "{When} did shooting begin on {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Principal photography began on May 11, 2008.", finds: { date: "May 11, 2008" } },
      { text: "Filming started in May 2008.", finds: { date: "May 2008" } },
    ],
    miss: [
      // the day may stand elsewhere
      "Principal photography began in late 2008.",
      "The second unit was first: its filming began in May 2008 in Oslo.",
      "Filming was set to begin in May 2008.",
      "Filming ended in July 2008.",
    ],
  },
});
