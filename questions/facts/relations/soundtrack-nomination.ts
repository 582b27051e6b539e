import { relation } from "../relation.ts";

export const soundtrackNomination = relation({
  name: "soundtrack-nomination",
  topic: "music",
  patterns: [
    // At the 86th Academy Awards, the soundtrack was nominated for Best Original Score.
    "at the {ceremony}, the (soundtrack|score|music) was nominated for {category}",
    "the (soundtrack|score|music) was nominated for {category} at the {ceremony}",
  ],
  asks: [
    {
      answer: "ceremony",
      worth: 0.45,
      stems: [
        "At which awards was the music of {film} nominated for {category}?",
        "Where was the music of {film} up for {category}?",
        "Which awards put the music of {film} up for {category}?",
      ],
    },
  ],
  samples: {
    section: "Music",
    match: [
      {
        text: "At the 5th Harbour Awards, the soundtrack was nominated for Best Original Score.",
        finds: { ceremony: "5th Harbour Awards", category: "Best Original Score" },
      },
    ],
    miss: [
      "At the 5th Harbour Awards, the soundtrack won Best Original Score.",
      "The soundtrack was released after the 5th Harbour Awards.",
    ],
  },
});
