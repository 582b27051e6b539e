import { AGGREGATE, isFirstOf, isOfFilm, isSite } from "../phrases/aggregator.ts";
import { relation } from "../relation.ts";

export const metascore = relation({
  name: "metascore",
  topic: "reception",
  patterns: [
    // The film also has a score of 90 out of 100 on Metacritic based on 46 critics
    `{score:score} ${AGGREGATE}[,] (based on|from) {critics:count} (reviews|critics)`,
    "{site:outlet}... ... {score:score}[,] (based on|from) {critics:count} (reviews|critics)",
  ],
  guard: ({ site, score }, reading) =>
    isSite(site, "Metacritic") &&
    isFirstOf(score, reading) &&
    score?.mention?.quantity?.unit === "score 100" &&
    isOfFilm(reading),
  asks: [
    {
      answer: "score",
      worth: 0.3,
      stems: [
        "From {critics} reviews, what score did {film} get on {site}?",
        "With {critics} critics counted, what was the score of {film} on {site}?",
        "What score did {site} give {film} after {critics} reviews?",
      ],
    },
  ],
  samples: {
    section: "Critical response",
    match: [
      {
        text: "The film also has a score of 71 out of 100 on Metacritic based on 46 critics.",
        finds: { score: "71 out of 100", site: "Metacritic", critics: "46" },
      },
      {
        text: "Metacritic, another review aggregator, assigned the film a weighted average score of 71 out of 100, based on 42 critics.",
        finds: { score: "71 out of 100", critics: "42" },
      },
    ],
    miss: [
      "The film has an average rating of 7.1 out of 10 on Rotten Tomatoes.",
      "On Metacritic, users gave the film 71 out of 100.",
      "Nora Ashdown gave the film 71 out of 100.",
      // no number of critics: the figure still moves
      "The film has a score of 71 out of 100 on Metacritic.",
    ],
  },
});
