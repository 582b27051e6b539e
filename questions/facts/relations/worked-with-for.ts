import { relation } from "../relation.ts";

export const workedWithFor = relation({
  name: "worked-with-for",
  topic: "production",
  patterns: [
    // Vale met Calloway in the spring of 2008 and worked with her for six weeks.
    "{who:person} ~met {whom:person} in {date} and worked with (her|him) for {time:duration}",
    "{who:person} ~worked with {whom:person} for {time:duration}",
    // In May 2008 Vale met Calloway, and he worked with her for six weeks.
    "{who:person} ~met {whom:person}, and (he|she) worked with (her|him) for {time:duration}",
  ],
  asks: [
    {
      answer: "time",
      worth: 0.45,
      stems: [
        "How long did {who} work with {whom} on {film}?",
        "How long did {who} and {whom} work together on {film}?",
        "How much time did {who} spend working with {whom} on {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "In May 2008 Martin Vale met Ines Calloway, and he worked with her for six weeks.",
        finds: { who: "Martin Vale", whom: "Ines Calloway", time: "six weeks" },
      },
      {
        text: "Martin Vale met Ines Calloway in May 2008 and worked with her for six weeks.",
        finds: { who: "Martin Vale", whom: "Ines Calloway", time: "six weeks" },
      },
      { text: "Martin Vale worked with Robert Holt for nine days.", finds: { time: "nine days" } },
    ],
    miss: ["Martin Vale had known Ines Calloway for six years.", "Martin Vale worked for six weeks."],
  },
});
