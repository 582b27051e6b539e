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
      worth: 0.5,
      stems: [
        "Whose casting in {film} was announced {on:date}?",
        "{on:date}, whose casting in {film} was made public?",
        "The casting of which actor in {film} was announced {on:date}?",
      ],
    },
    {
      answer: "date",
      worth: 0.3,
      stems: [
        "{When} was the casting of {who} in {film} announced?",
        "{When} was it announced that {who} would be in {film}?",
        "{When} was {who} announced for {film}?",
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
