import { relation } from "../relation.ts";

export const soundtrackRelease = relation({
  name: "soundtrack-release",
  topic: "music",
  patterns: [
    // A soundtrack album was released on July 11, 2009, by Northlight Records.
    "(soundtrack album|soundtrack|score album|original soundtrack|official soundtrack)[ for {film}| of {film}] was ~released (on|in) {date}[,] [by|through|under] {label:organisation|name}",
    "(soundtrack album|soundtrack|score album|original soundtrack|official soundtrack)[ for {film}| of {film}] was ~released by {label:organisation|name} (on|in) {date}",
    "(soundtrack album|soundtrack|score album|original soundtrack|official soundtrack)[ for {film}| of {film}] was ~released (on|in) {date}",
  ],
  asks: [
    {
      answer: "date",
      worth: 0.3,
      stems: [
        "{When} was the soundtrack of {film} released?",
        "{When} did the soundtrack of {film} come out?",
        "{When} was the soundtrack album of {film} released?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "A soundtrack album was released on July 11, 2009, by Northlight Records.",
        finds: { date: "July 11, 2009", label: "Northlight Records" },
      },
      {
        text: "The soundtrack was released by Northlight Records on July 11, 2009.",
        finds: { label: "Northlight Records" },
      },
    ],
    miss: ["The film was released on July 11, 2009.", "The soundtrack was to be released in 2009."],
  },
});
