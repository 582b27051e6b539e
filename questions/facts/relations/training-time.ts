import { relation } from "../relation.ts";

export const trainingTime = relation({
  name: "training-time",
  topic: "production",
  patterns: [
    // Holt trained for six weeks with a fencing master.
    "{who:person} ~(trained|rehearsed|practised|practiced|underwent training|took lessons)[ with {:text}| in {:text}] for {time:duration}",
    "{who:person} ~(underwent|completed|did|had|received) {time:duration} of [intensive |intense |physical |martial arts |military |dance |vocal |weapons |fight ]training",
    "{who:person} ~spent {time:duration} (training|in training|practising|practicing|rehearsing)/",
  ],
  guard: (_, { text }) => !/\b(?:a day|per day|a week|each day|as a child|years before)\b/i.test(text),
  asks: [
    {
      answer: "time",
      worth: 0.5,
      stems: [
        "How long did {who} train for {film}?",
        "For {film}, how long did {who} train?",
        "How long did the training of {who} for {film} last?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Robert Holt trained for six weeks with a fencing master.",
        finds: { who: "Robert Holt", time: "six weeks" },
      },
      { text: "Ines Calloway underwent two months of training.", finds: { who: "Ines Calloway", time: "two months" } },
    ],
    miss: [
      "Robert Holt trained for two hours a day.",
      "Robert Holt waited for six weeks.",
      "Robert Holt was to train for six weeks.",
    ],
  },
});
