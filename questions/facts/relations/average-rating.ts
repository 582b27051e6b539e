import { isFirstOf, isOfFilm, isSite } from "../phrases/aggregator.ts";
import { relation } from "../relation.ts";

export const averageRating = relation({
  name: "average-rating",
  topic: "reception",
  patterns: [
    // ... on Rotten Tomatoes, based on 239 reviews with an average rating of 8.5 out of 10
    "{site:outlet}... ... average[ rating| score] (of|is|was) {average:score}",
    "average (rating|score) of {average:score} ... {site:outlet}",
  ],
  guard: ({ site, average }, reading) =>
    isSite(site, "Rotten Tomatoes") && isFirstOf(average, reading) && isOfFilm(reading),
  asks: [
    {
      answer: "average",
      worth: 0.35,
      stems: [
        "What is the average rating of {film} on {site}?",
        "On {site}, which average rating did the critics give {film}?",
        "Which average of the critics' ratings does {site} give for {film}?",
      ],
    },
  ],
  samples: {
    section: "Critical response",
    match: [
      {
        text: "The film has an approval rating of 81% on Rotten Tomatoes, based on 204 reviews with an average rating of 7.1 out of 10.",
        finds: { average: "7.1 out of 10", site: "Rotten Tomatoes" },
      },
      {
        text: "On Rotten Tomatoes, the film holds a rating of 81% from 204 reviews, and the average rating is 7.1/10.",
        finds: { average: "7.1/10" },
      },
    ],
    miss: [
      "The film has an average score of 71 out of 100 on Metacritic.",
      "Viewers gave the film an average rating of 7.1 out of 10.",
    ],
  },
});
