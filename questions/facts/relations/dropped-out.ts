import { relation } from "../relation.ts";

const REASONS = [
  "scheduling conflicts",
  "creative differences",
  "a dispute over pay",
  "an injury",
  "stage commitments",
  "illness",
  "a family bereavement",
];

export const droppedOut = relation({
  name: "dropped-out",
  topic: "cast",
  patterns: [
    // Although she was cast, she later dropped out due to illness.
    "{who:person} ~(dropped out|withdrew|pulled out|left the project|left the film)[ of the film| of the project| of {film}| from {film}| from the project] (due to|because of|owing to|over|citing) {why:text}/",
    // Ines Calloway was cast, but she dropped out because of scheduling difficulties.
    "{who:person} was ~cast, but (she|he) ~(dropped out|withdrew|pulled out|left) (due to|because of|owing to|over|citing) {why:text}/",
  ],
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.8,
      stems: [
        "Who dropped out of {film} because of {why}?",
        "Who left {film} over {why}?",
        "Which actor had to drop out of {film} because of {why}?",
      ],
    },
    {
      answer: "why",
      aspect: "reason",
      options: REASONS,
      worth: 0.9,
      stems: ["Why did {who} drop out of {film}?", "Why did {who} have to leave {film}?", "Why did {film} lose {who}?"],
    },
  ],
  samples: {
    match: [
      {
        text: "Ines Calloway was cast, but she dropped out because of scheduling difficulties.",
        finds: { who: "Ines Calloway", why: "scheduling difficulties" },
      },
      {
        text: "Clara Lindqvist later dropped out due to scheduling conflicts.",
        finds: { who: "Clara Lindqvist", why: "scheduling conflicts" },
      },
      { text: "Robert Holt withdrew from the film because of illness.", finds: { who: "Robert Holt", why: "illness" } },
    ],
    miss: ["Clara Lindqvist dropped out of school.", "Robert Holt nearly withdrew from the film."],
  },
});
