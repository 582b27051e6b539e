import { isOwnDeed } from "../../phrases/own.ts";
import { relation } from "../../relation.ts";
import { textValue } from "../../values.ts";

export const prizeAtFestival = relation({
  name: "prize-at-festival",
  about: ["person"],
  topic: "awards",
  patterns: [
    // Hale won the best director award for Low Tide at the 1991 Skerry Film Festival.
    "{subject} won [the |a |an ][{:words} ][{:words} ](award|prize|{:category|ceremony}) for {work:work} at the {festival:festival}",
    // Low Tide, directed by Hale, won the Lantern Prize at the 1991 Skerry Film Festival.
    "{work:work}, directed by {subject}, won the [{:words} ](award|prize|{:category|ceremony}) at the {festival:festival}",
  ],
  guard: ({ work }, reading) => isOwnDeed(work, reading) || reading.mentions.some(({ type }) => type === "subject"),
  refine: ({ work, festival }) => {
    const year = /^(?:the )?((?:19|20)\d\d) /i.exec(festival?.mention?.text ?? "")?.[1];
    return work === undefined || festival === undefined || year === undefined
      ? null
      : { work, festival, year: textValue(year) };
  },
  asks: [
    {
      answer: "work",
      draw: "works",
      worth: 0.8,
      stems: [
        "For which of these did {subject} win a prize at {festival} in {year}?",
        "Which of these won {subject} a prize at {festival} in {year}?",
        "{subject} won a prize at {festival} in {year} with which of these?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "She won the best director award for Low Tide at the 1991 Skerry Film Festival. The film Low Tide was shot at sea.",
        finds: { work: "Low Tide", festival: "Skerry Film Festival", year: "1991" },
      },
    ],
    miss: ["Otto Brandt won the best director award for Low Tide at the 1991 Skerry Film Festival."],
  },
});
