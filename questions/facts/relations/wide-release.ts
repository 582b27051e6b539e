import { relation } from "../relation.ts";

export const wideRelease = relation({
  name: "wide-release",
  topic: "release",
  patterns: [
    // ... with a March 27, 2009 wide release
    "{date} wide release",
    "wide release ... on {date}",
  ],
  asks: [
    {
      answer: "date",
      worth: 0.5,
      stems: [
        "{When} did {film} go into wide release?",
        "{When} did the wide release of {film} begin?",
        "{When} was {film} given a wide release?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "It was moved back, with a March 27, 2009 wide release.", finds: { date: "March 27, 2009" } },
      {
        text: "The film was later given a wide release at 900 theaters on March 27, 2009.",
        finds: { date: "March 27, 2009" },
      },
    ],
    miss: [
      "The film opened in limited release on March 6, 2009.",
      "A wide release was set to follow on March 27, 2009.",
    ],
  },
});
