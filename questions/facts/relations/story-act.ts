import { relation } from "../relation.ts";
import { doingsIn } from "../story/doings.ts";

export const storyAct = relation({
  name: "story-act",
  topic: "story",
  within: "story",
  patterns: [],
  // Anna burns the last boat of the village.
  find: doingsIn,
  asks: [
    {
      answer: "deed",
      draw: "others",
      plural: true,
      worth: 0.25,
      stems: [
        "Which of these does {who} do in {film}?",
        "In {film}, which of these does {who} do?",
        "Which of these things does {who} do in {film}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Unhappy at home, Anna buys an abandoned lighthouse on a northern island.",
        finds: { who: "Anna", deed: "buys an abandoned lighthouse on a northern island" },
      },
      {
        text: "Anna waits. Robert persuades Anna to sell a fishing boat before winter.",
        finds: { who: "Robert", deed: "persuades Anna to sell a fishing boat" },
      },
    ],
    miss: [
      "Anna wants to buy an abandoned lighthouse on a northern island.",
      "Anna steals the letter at night.",
      "Anna moves her weary gaze until she stops.",
      "Anna takes an interest in Portuguese lighthouses.",
      "Anna becomes a respected painter of lighthouses.",
      "Robert dreams that Anna burns an abandoned lighthouse.",
    ],
  },
});
