import { relation } from "../relation.ts";

const NOT_THE_FILMS = /\b(?:sequels?|percent(?:age)?|share|%|expected|projected|estimates?|would|potential|hoped)\b/i;

export const profit = relation({
  name: "profit",
  topic: "box-office",
  patterns: [
    // According to the studio's records the film earned $1.2 million, resulting in a profit of $374,000.
    "(in|with|for|at|made|turned|earned|recorded|reported|returned|yielded|netted|showed|posted|and|was) (a|a net|an overall|its) profit of {amount:money}",
    "(making|giving|earning|netting|earned|netted|made|gave) (the studio|the company|{:organisation}) a [net ]profit of {amount:money}",
    "(made|earned|turned|returned|showed|posted|recorded|making|earning|showing) a {amount:money} profit",
    "(in|with|for|at|made|recorded|reported|showed|posted|suffered|took|and|was) (a|a net|an overall|its) loss of {lost:money}",
    "(recorded|suffered|showed|posted|took|incurred) a {lost:money} loss",
    "{film} lost [the studio |the company |{:organisation} ]{lost:money}",
    "(losing|lost) (the studio|{:organisation}) {lost:money}",
  ],
  guard: (_, { text, mentions }) => !NOT_THE_FILMS.test(text) && !mentions.some(({ type }) => type === "work"),
  asks: [
    {
      answer: "amount",
      worth: 0.45,
      stems: [
        "How large a profit did {film} make?",
        "What profit did {film} make?",
        "How much profit did {film} bring in?",
      ],
    },
    {
      answer: "lost",
      worth: 0.5,
      stems: [
        "How much money did {film} lose?",
        "How large a loss did {film} make?",
        "How big was the loss on {film}?",
      ],
    },
  ],
  samples: {
    section: "Box office",
    match: [
      {
        text: "According to studio records, the film earned $1,025,000, resulting in a profit of $374,000.",
        finds: { amount: "$374,000" },
      },
      { text: "It earned $2,150,000, making MGM a profit of $854,000.", finds: { amount: "$854,000" } },
      { text: "The film recorded a loss of $260,000.", finds: { lost: "$260,000" } },
      { text: "It did badly. The film lost the studio $2 million.", finds: { lost: "$2 million" } },
    ],
    miss: [
      "The film was expected to make a profit of $3 million.",
      "Its sequel made a profit of $3 million.",
      "He was paid 5% of a profit of $3 million.",
    ],
  },
});
