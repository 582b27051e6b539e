import { relation } from "../relation.ts";

export const producer = relation({
  name: "producer",
  topic: "crew",
  patterns: [
    // The film was produced by Clara Lindqvist and Hugh Marsh.
    "{film} (is|was) a[n] ... and produced by {who:person+}",
    "{film} (is|was) ~produced by {who:person+}",
    // Clara Lindqvist produced the film.
    "{who:person+} produced {film}",
  ],
  // "directed, and produced by" says more, and is asked elsewhere
  guard: (_, reading) => !/directed[^.]{0,30}\band (?:co-)?produced by/.test(reading.mask),
  asks: [
    {
      answer: "who",
      role: "producer",
      worth: 0.5,
      stems: ["Who produced {film}?", "Who was the producer of {film}?", "Which producer worked on {film}?"],
    },
  ],
  samples: {
    match: [
      { text: "The film was produced by Clara Lindqvist.", finds: { who: "Clara Lindqvist" } },
      { text: "Clara Lindqvist produced the film on a small budget.", finds: { who: "Clara Lindqvist" } },
    ],
    miss: ["The film was produced by Northlight Pictures.", "Clara Lindqvist was to produce the film."],
  },
});
