import { relation } from "../relation.ts";

export const ideaDate = relation({
  name: "idea-date",
  topic: "production",
  patterns: [
    // Vale conceived the idea in the early 1990s after a storm.
    "{who:person} ~(conceived|had|got|came up with) the idea[ for {film}| of {film}] in {date}",
    "idea [of|for] {film} ~came to {who:person} in {date}",
    "{who:person} conceived {film} in {date}",
  ],
  asks: [
    {
      answer: "date",
      worth: 0.5,
      stems: [
        "When did {who} first have the idea for {film}?",
        "When was the idea for {film} born?",
        "When did the idea for {film} come to {who}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale conceived the idea in the early 1990s.",
        finds: { who: "Martin Vale", date: "the early 1990s" },
      },
      { text: "Martin Vale came up with the idea for the film in 1994.", finds: { date: "1994" } },
    ],
    miss: ["Martin Vale sold the idea in 1994.", "The idea was dropped in 1994."],
  },
});
