import { relation } from "../relation.ts";

export const premiereFestival = relation({
  name: "premiere-festival",
  topic: "release",
  patterns: [
    // The film premiered at the 2009 Locarno Film Festival on August 7, 2009.
    "{film} (had its [world ]premiere|~premiered|was ~premiered|was first shown|debuted) (at|during) [the ]{festival}[ on {date}| in {date}]",
    "{film} ~premiered on {date} at [the ]{festival}",
    "(closing|opening) film of [the ]{festival}, and had its world premiere on {date}",
  ],
  asks: [
    {
      answer: "festival",
      worth: 0.8,
      stems: [
        "At which festival did {film} premiere?",
        "Which festival hosted the premiere of {film}?",
        "At which film festival was {film} first shown?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film premiered at the 2009 Rotterdam Film Festival on January 22, 2009.",
        finds: { festival: "Rotterdam Film Festival", date: "January 22, 2009" },
      },
      {
        text: "The film had its world premiere at the Locarno Film Festival.",
        finds: { festival: "Locarno Film Festival" },
      },
    ],
    miss: [
      "The film was screened at the Locarno Film Festival.",
      "The film was to premiere at the Locarno Film Festival.",
    ],
  },
});
