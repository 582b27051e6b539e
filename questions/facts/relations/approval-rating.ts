import { AGGREGATE, isFirstOf, isOfFilm, isSite } from "../phrases/aggregator.ts";
import { relation } from "../relation.ts";

export const approvalRating = relation({
  name: "approval-rating",
  topic: "reception",
  patterns: [
    // The film has an approval rating of 81% on Rotten Tomatoes, based on 239 reviews ...
    `{rating:percent} ${AGGREGATE}(,| with| and|) (based on|from|out of) {reviews:count} (reviews|critics)`,
    // On Rotten Tomatoes, the film holds a rating of 68%, based on 208 reviews ...
    "{site:outlet}... ... {rating:percent}[,] (based on|from|out of) {reviews:count} [professional ](reviews|critics)",
    // ... a 94% approval rating from the aggregated reviews of 345 critics
    "{site:outlet}... ... {rating:percent} ... of {reviews:count} critics",
    // 73% of 378 critics' reviews are positive | a 90% rating, with an average of 8.2/10, based on 62 reviews
    "{site:outlet}... ... {rating:percent} ... (based on|from) {reviews:count} [professional |critical ](reviews|critics)",
    "{rating:percent} ... on ... {site:outlet}, (with an average|and an average) ... (based on|from) {reviews:count} [professional ](reviews|critics)",
    "{rating:percent} ... {site:outlet}[,] (based on|from) {reviews:count} [professional ](reviews|critics)",
    "{site:outlet}... ... {rating:percent} of {reviews:count} [critic |critics' |professional ](reviews|critics|reviewers)",
  ],
  guard: ({ site, rating }, reading) =>
    isSite(site, "Rotten Tomatoes") && isFirstOf(rating, reading) && isOfFilm(reading),
  asks: [
    {
      answer: "rating",
      worth: 0.5,
      stems: [
        "What percentage of {reviews} reviews of {film} on {site} were positive?",
        "After {reviews} reviews, what was the approval rating of {film} on {site}?",
        "On {site}, what percentage of {reviews} critics liked {film}?",
      ],
    },
  ],
  samples: {
    section: "Critical response",
    match: [
      {
        text: "The film has an approval rating of 81% on Rotten Tomatoes, based on 204 reviews with an average rating of 7.1 out of 10.",
        finds: { rating: "81%", site: "Rotten Tomatoes", reviews: "204" },
      },
      {
        text: "On Rotten Tomatoes, the film holds a rating of 68%, based on 208 reviews.",
        finds: { rating: "68%", reviews: "208" },
      },
      {
        text: "Review aggregator Rotten Tomatoes reports that 87% of 370 critics gave the film a positive review.",
        finds: { rating: "87%", reviews: "370" },
      },
    ],
    miss: [
      "On Rotten Tomatoes, the sequel holds a rating of 68%, based on 208 reviews.",
      "The film made 74% of its money abroad.",
      "On Rotten Tomatoes, the audience score of the film is 74%.",
      "On Metacritic, 74% of the critics liked the film.",
      "A sequel has 74% on Rotten Tomatoes.",
      // no number of reviews: the figure still moves
      "The film has a 74% rating on Rotten Tomatoes.",
    ],
  },
});
