import { relation } from "../relation.ts";

const MEANINGS = [
  "universal acclaim",
  "generally favorable reviews",
  "mixed or average reviews",
  "generally unfavorable reviews",
  "overwhelming dislike",
];

export const metascoreMeaning = relation({
  name: "metascore-meaning",
  topic: "reception",
  attributes: true,
  patterns: [
    // ... on Metacritic based on 46 critics, indicating "universal acclaim"
    "{site:outlet}... ... (indicating|indicates|signifying|denoting|meaning) {meaning:quote}",
  ],
  guard: ({ site, meaning }) => site?.text === "Metacritic" && MEANINGS.includes(meaning?.text ?? ""),
  asks: [
    {
      answer: "meaning",
      options: MEANINGS,
      worth: 0.35,
      stems: [
        "What does the score of {film} on {site} indicate?",
        "In the words of {site}, how was {film} received?",
        "Which verdict does {site} attach to the score of {film}?",
      ],
    },
  ],
  samples: {
    section: "Critical response",
    match: [
      {
        text: "The film also has a score of 90 out of 100 on Metacritic based on 46 critics, indicating “universal acclaim.”",
        finds: { meaning: "universal acclaim", site: "Metacritic" },
      },
    ],
    miss: ["The film was met with “universal acclaim”.", "The score on Metacritic indicated a “flop”."],
  },
});
