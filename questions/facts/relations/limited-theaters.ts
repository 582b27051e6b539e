import { relation } from "../relation.ts";

export const limitedTheaters = relation({
  name: "limited-theaters",
  topic: "release",
  patterns: [
    // Northlight Pictures provided a limited release for the film at nine theaters on March 6.
    "limited release[ for {film}] (at|in) {count} (theaters|theatres|cinemas|screens|locations)",
    "{film} (opened|was released) in [a ]limited release (at|in) {count} (theaters|theatres|cinemas|screens|locations)",
    "{film} (grossed|earned|made|took in) {amount:money} (in|from|at) {count} (theaters|theatres|cinemas) (in|during|on|over) its opening weekend/",
    // ... began its limited release on 18 December 2013, in six theatres
    "limited release on {:date}, (in|at) {count} (theaters|theatres|cinemas|screens|locations)",
  ],
  asks: [
    {
      answer: "count",
      worth: 0.5,
      stems: [
        "In how many theaters did {film} open on its first weekend?",
        "How many theaters showed {film} on its opening weekend?",
        "How many theaters did {film} open in at first?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film began its limited release on 18 December 2008, in nine theatres.", finds: { count: "nine" } },
      {
        text: "Northlight Pictures provided a limited release for the film at nine theaters.",
        finds: { count: "nine" },
      },
      { text: "The film opened in limited release in 14 cinemas.", finds: { count: "14" } },
    ],
    miss: ["The film expanded to 1,400 theaters.", "A wide release in 1,400 theaters followed."],
  },
});
