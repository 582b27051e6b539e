import { relation } from "../relation.ts";

export const premiereDate = relation({
  name: "premiere-date",
  topic: "release",
  patterns: [
    // The film premiered at the 2009 Locarno Film Festival on August 7, 2009.
    "{film} (had its [world ]premiere|~premiered|debuted) (at|in) [the ]{where:festival|place|name}[,] (on|in) {date}",
    "{film} (had its [world ]premiere|~premiered|debuted) (on|in) {date}",
    "had its world premiere on {date}",
    "[world ]premiere of {film} (took place|was held) on {date}",
  ],
  asks: [
    {
      answer: "date",
      worth: 0.4,
      stems: [
        "{When} did {film} have its premiere?",
        "{When} was the premiere of {film}?",
        "{When} did {film} premiere?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film premiered at the Locarno Film Festival on August 7, 2009.", finds: { date: "August 7, 2009" } },
      { text: "The film had its premiere on August 7, 2009.", finds: { date: "August 7, 2009" } },
    ],
    miss: ["The film was set to premiere on August 7, 2009.", "The soundtrack came out on August 7, 2009."],
  },
});
