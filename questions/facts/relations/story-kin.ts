import { relation } from "../relation.ts";
import { TOLD } from "../story/clauses.ts";
import { kinIn } from "../story/kin.ts";

export const storyKin = relation({
  name: "story-kin",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [],
  // Anna's late husband Martin | Martin, Anna's husband | her husband, Martin
  find: kinIn,
  rivalWords: ({ tie }) => tie?.text.split(/[ -]/) ?? [],
  asks: [
    {
      answer: "who",
      worth: 0.65,
      stems: [
        "What is the name of {whose}’s {tie} in {film}?",
        "In {film}, who is {whose}’s {tie}?",
        "Which character in {film} is {whose}’s {tie}?",
      ],
    },
    {
      answer: "whose",
      worth: 0.6,
      stems: [
        "Whose {tie} is {who} in {film}?",
        "In {film}, whose {tie} is {who}?",
        "Which character in {film} has {who} for a {tie}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Anna sells the farm to her overbearing husband, Martin.",
        finds: { whose: "Anna", tie: "husband", who: "Martin" },
      },
      { text: "Anna's late husband Martin left a letter.", finds: { whose: "Anna", tie: "husband", who: "Martin" } },
      {
        text: "Robert, Anna's younger brother, returns.",
        finds: { whose: "Anna", tie: "younger brother", who: "Robert" },
      },
      { text: "Anna is married to Martin, but leaves him.", finds: { whose: "Anna", tie: "husband", who: "Martin" } },
      { text: "Robert is the son of Martin.", finds: { whose: "Martin", tie: "son", who: "Robert" } },
    ],
    miss: [
      "Anna's husband meets Martin.",
      "Robert speaks to Martin about his wife Anna.",
      "Anna speaks to Clara about her husband Martin.",
      "Robert, the brother of Anna and Clara, returns.",
    ],
  },
});
