import { CRITIC, opensSentence, REVIEWS, speaksAlone } from "../phrases/critic.ts";
import { relation } from "../relation.ts";

const COMPARED = "(compared|compares|contrasted|contrasts|likened|likens)";

export const ownComparison = relation({
  name: "own-comparison",
  topic: "reception",
  sections: REVIEWS,
  attributes: true,
  patterns: [
    // Lee compares the "tender" performance of Vane to his "fearsome" performance in The Master
    `${CRITIC} ~${COMPARED} the [{:quote} ][and {:quote} ](performance|work) of {performer:person} (to|with) (his|her) [{:quote} |earlier ](performance|work|role|turn) in {where:work}`,
    `${CRITIC} ~${COMPARED} {performer:person}'s [{:quote} ](performance|work) (to|with) (his|her) [{:quote} |earlier ](performance|work|role|turn) in {where:work}`,
  ],
  guard: ({ who }, reading) => opensSentence(who, reading) && speaksAlone(who, reading),
  asks: [
    {
      answer: "where",
      worth: 0.55,
      stems: [
        "With {performer}’s performance in which other film did {who} compare the one in {film}?",
        "Reviewing {film}, {who} compared {performer}’s performance with that in which other film?",
        "Which earlier performance by {performer} did {who} set beside the one in {film}?",
      ],
    },
  ],
  samples: {
    section: "Critical response",
    match: [
      {
        text: "Nora Ashdown compares the “tender” and “quiet” performance of Otto Brandt to his “loud” performance in The Master.",
        finds: { who: "Nora Ashdown", performer: "Otto Brandt", where: "The Master" },
      },
    ],
    miss: [
      "Nora Ashdown praised the performance of Otto Brandt.",
      "Critics compared Otto Brandt's performance to his role in The Master.",
    ],
  },
});
