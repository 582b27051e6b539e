import { relation } from "../relation.ts";

export const castingAnnounced = relation({
  name: "casting-announced",
  topic: "cast",
  patterns: [
    // Robert Holt's casting was announced in May 2008.
    "{who:person}'s casting was (announced|confirmed|revealed|reported) (in|on) {date}",
    "(in|on) {date}, {who:person}'s casting was (announced|confirmed|revealed|reported)",
  ],
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.1,
      stems: [
        "Whose casting in {film} was announced {on:date}?",
        "Whose casting in {film} was made public {on:date}?",
        "Which actor’s casting in {film} was announced {on:date}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Robert Holt's casting was announced in May 2008.", finds: { who: "Robert Holt", date: "May 2008" } },
    ],
    miss: ["Robert Holt was seen on the set in May 2008.", "The casting was announced in May 2008."],
  },
});
