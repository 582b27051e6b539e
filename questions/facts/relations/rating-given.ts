import { CRITIC, REVIEWS } from "../phrases/critic.ts";
import { relation } from "../relation.ts";

export const ratingGiven = relation({
  name: "rating-given",
  topic: "reception",
  sections: REVIEWS,
  patterns: [
    // Rolling Stone's Ann Lee awarded the film three and a half stars out of four
    `${CRITIC} ~(awarded|gave|gives|rated|assigned|awards|scored) {film} [a ][rating of |score of ]{rating:score}`,
    `{outlet:outlet} ~(awarded|gave|gives|rated|assigned|scored) {film} [a ][rating of |score of ]{rating:score}`,
  ],
  guard: ({ who, outlet }) => who !== undefined || !/^(?:Rotten Tomatoes|Metacritic)$/.test(outlet?.text ?? ""),
  asks: [
    {
      answer: "who",
      role: "critic",
      worth: 0.15,
      stems: [
        "Which critic gave {film} {rating}?",
        "Which reviewer gave {film} {rating}?",
        "Whose verdict on {film} was {rating}?",
      ],
    },
  ],
  samples: {
    section: "Critical response",
    match: [
      {
        text: "Rolling Stone's Nora Ashdown awarded the film three and a half stars out of four.",
        finds: { who: "Nora Ashdown", outlet: "Rolling Stone", rating: "three and a half stars out of four" },
      },
      {
        text: "Martin Vale gave the film 2 out of 5 stars, praising the music.",
        finds: { who: "Martin Vale", rating: "2 out of 5 stars" },
      },
      {
        text: "Total Film gave the film a rating of 4 out of 5.",
        finds: { outlet: "Total Film", rating: "4 out of 5" },
      },
    ],
    miss: [
      "Metacritic gave the film a score of 71 out of 100.",
      "Martin Vale gave the sequel 2 out of 5 stars.",
      "The film was given three stars.",
    ],
  },
});
