import { relation } from "../relation.ts";

export const sequelDate = relation({
  name: "sequel-date",
  ofOthers: true,
  topic: "film",
  patterns: [
    // A sequel, The Glass Harbour Returns, was released on November 26, 2014.
    "a sequel(,| titled| entitled| called) ... was ~released[ in {:place}] (on|in) {date}",
    "a sequel was ~released[ in {:place}] (on|in) {date}",
    "followed by a sequel ... (in|on) {date}",
  ],
  asks: [
    {
      answer: "date",
      worth: 0.35,
      stems: [
        "{When} was the sequel to {film} released?",
        "{When} did a sequel to {film} come out?",
        "{When} was {film} followed by a sequel?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "A sequel was released on November 26, 2014.", finds: { date: "November 26, 2014" } },
      { text: "A sequel titled Thaw was released in 2014.", finds: { date: "2014" } },
    ],
    miss: [
      "A sequel was announced in 2014.",
      "The film was released in 2009.",
      "A sequel was planned to be released in 2014.",
    ],
  },
});
