import { isOwnFigure } from "../phrases/earnings.ts";
import { isFinal } from "../phrases/final.ts";
import { relation } from "../relation.ts";

export const admissions = relation({
  name: "admissions",
  topic: "box-office",
  patterns: [
    // The film sold 2.3 million tickets in France.
    "(sold|selling) [a total of ]{count} tickets in [the ]{where:place}",
    "(had|drew|attracted|recorded|received|registered|with|recording|drawing|attracting) [a total of |some ]{count} (admissions|viewers|spectators|cinemagoers|moviegoers|cinema-goers|admissions|people) in [the ]{where:place}",
    "(seen|watched|viewed) by {count} (people|viewers|spectators|cinemagoers|moviegoers) in [the ]{where:place}",
    "in [the ]{where:place}, {film} ~(sold|drew|attracted|had|recorded) [a total of ]{count} (tickets|admissions|viewers|spectators|cinemagoers|moviegoers)",
  ],
  guard: ({ count }, reading) =>
    isFinal(reading) &&
    isOwnFigure(count, reading) &&
    !/\b(?:weekend|weeks?|days?|television|broadcast|aired)\b/i.test(reading.text),
  asks: [
    {
      answer: "count",
      worth: 0.45,
      stems: [
        "How many cinema tickets did {film} sell in {where}?",
        "How many people went to see {film} in cinemas in {where}?",
        "How large was the cinema audience of {film} in {where}?",
      ],
    },
  ],
  samples: {
    section: "Box office",
    match: [
      { text: "The film sold 2.3 million tickets in France.", finds: { count: "2.3 million", where: "France" } },
      { text: "The film had 1,204,500 admissions in Norway.", finds: { count: "1,204,500" } },
    ],
    miss: [
      "The film sold 2.3 million tickets in France on its first weekend.",
      "By May 2010 the film had sold 2.3 million tickets in France.",
      "The film sold 300,000 DVDs in France.",
    ],
  },
});
