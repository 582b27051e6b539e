import { relation } from "../relation.ts";

export const met = relation({
  name: "met",
  topic: "production",
  patterns: [
    // Vale met Calloway in the spring of 2008.
    "{who:person} ~met [with ]{whom:person} in {date}",
    // In the spring of 2008 Vale met Calloway.
    "in {date}[,] {who:person} ~met {whom:person}",
  ],
  asks: [
    {
      answer: "date",
      worth: 0.1,
      stems: [
        "{When} did {who} and {whom} meet to work on {film}?",
        "{When} did {who} first meet {whom} about {film}?",
        "{When} did {who} meet {whom} for {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "In May 2008 Martin Vale met Ines Calloway.",
        finds: { who: "Martin Vale", whom: "Ines Calloway", date: "May 2008" },
      },
      {
        text: "Martin Vale met Ines Calloway in the spring of 2008.",
        finds: { who: "Martin Vale", whom: "Ines Calloway", date: "the spring of 2008" },
      },
    ],
    miss: ["Martin Vale met Ines Calloway in Oslo.", "The two met in the spring of 2008."],
  },
});
