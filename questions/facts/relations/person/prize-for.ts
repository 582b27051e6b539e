import { isOwnDeed } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";

const PRIZE = "[the |a |an ][{:date} ]{ceremony:ceremony}";

export const prizeFor = relation({
  name: "prize-for",
  about: ["person"],
  topic: "awards",
  patterns: [
    // Hale won the Lantern Award for Best Actress for her role in Low Tide.
    `{subject} ~(won|received|was awarded|earned|gained) ${PRIZE} for {category:category}[ in {:date}][ for {:subject}'s (role|performance|work|portrayal|direction)... (in|on|of)| for] [the ][{:words} ]{work:work}`,
    `{subject} ~(won|received|was awarded|earned|gained) ${PRIZE}[ in {:date}] for {:subject}'s (role|performance|work|portrayal|direction)... (in|on|of) [the ][{:words} ]{work:work}`,
    `For {:subject}'s (role|performance|work|portrayal)... in {work:work}, {subject} ~(won|received|was awarded) ${PRIZE}[ for {category:category}]`,
    `{work:work}, for which {subject} ~(won|received|was awarded|earned) ${PRIZE}[ for {category:category}]`,
  ],
  guard: ({ ceremony }, reading) => isOwnDeed(ceremony, reading) && !/nominat|nominee|shortlist/i.test(reading.text),
  asks: [
    {
      answer: "work",
      draw: "works",
      worth: 0.9,
      stems: [
        "For which of these did {subject} win the {category} prize at {ceremony}?",
        "Which of these brought {subject} the {category} prize at {ceremony}?",
        "{subject} won the {category} prize at {ceremony} for which of these?",
      ],
    },
    {
      answer: "work",
      draw: "works",
      worth: 0.8,
      stems: [
        "For which of these did {subject} win a prize at {ceremony}?",
        "Which of these brought {subject} a prize at {ceremony}?",
        "{subject} won a prize at {ceremony} for which of these?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Hale won the Lantern Award for Best Actress for her role in Low Tide (1991).",
        finds: { ceremony: "Lantern Awards", category: "Best Actress", work: "Low Tide" },
      },
    ],
    miss: [
      "Otto Brandt won the Lantern Award for Best Actor for his role in Low Tide (1991).",
      "Hale was nominated for the Lantern Award for Best Actress for her role in Low Tide (1991).",
    ],
  },
});
