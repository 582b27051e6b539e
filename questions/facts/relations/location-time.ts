import { relation } from "../relation.ts";

export const locationTime = relation({
  name: "location-time",
  topic: "production",
  patterns: [
    // ... with an additional three weeks of filming in Bergen
    "{time:duration} of (filming|shooting) in {where:place}",
    "(filmed|shot|filming|shooting) in {where:place} for {time:duration}",
    // Two weeks of shooting took place in Lisbon.
    "{time:duration} of (filming|shooting) (took place|were done|followed) in {where:place}",
  ],
  asks: [
    {
      answer: "time",
      worth: 0.45,
      stems: [
        "For how long was {film} shot in {where}?",
        "How long did the crew of {film} spend in {where}?",
        "How long was the shoot of {film} in {where}?",
      ],
    },
    {
      answer: "where",
      worth: 0.5,
      stems: [
        "In which {kind} did the crew of {film} spend {time} filming?",
        "Which {kind} did the crew of {film} spend {time} shooting in?",
        "In which {kind} was {film} shot for {time}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "In the end, two weeks of shooting took place in Lisbon.",
        finds: { time: "two weeks", where: "Lisbon" },
      },
      {
        text: "The rest was done in three weeks of filming in Bergen.",
        finds: { where: "Bergen", time: "three weeks" },
      },
      { text: "The crew was shooting in Bergen for three weeks.", finds: { where: "Bergen", time: "three weeks" } },
    ],
    miss: ["The director lived in Bergen for three weeks.", "Filming in Bergen was cancelled."],
  },
});
