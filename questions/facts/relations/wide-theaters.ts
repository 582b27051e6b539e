import { relation } from "../relation.ts";

export const wideTheaters = relation({
  name: "wide-theaters",
  topic: "release",
  patterns: [
    // ... before expanding to a wide release of 1,408 theaters
    "wide release (of|at|in|to|on) {count} (theaters|theatres|cinemas|screens|locations)",
    "(expanded|expanding) (to|into) {count} (theaters|theatres|cinemas|screens|locations)",
    // The wide release followed on 10 January 2014, in 1,729 theatres.
    "wide release (followed|began|came|started) on {:date}, (in|at|on) {count} (theaters|theatres|cinemas|screens|locations)",
  ],
  asks: [
    {
      answer: "count",
      worth: 0.4,
      stems: [
        "How many theaters was {film} in when it went wide?",
        "How many theaters showed {film} at the start of its wide release?",
        "In how many theaters was {film} shown when it went into wide release?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The wide release followed on 10 January 2009, in 1,204 theatres.", finds: { count: "1,204" } },
      { text: "The film was given a wide release in 1,408 theaters.", finds: { count: "1,408" } },
      { text: "It later expanded to 1,408 theaters.", finds: { count: "1,408" } },
    ],
    miss: ["The film opened in six theaters.", "A limited release in six theaters came first."],
  },
});
