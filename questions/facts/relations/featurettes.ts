import { relation } from "../relation.ts";

export const featurettes = relation({
  name: "featurettes",
  topic: "release",
  patterns: [
    // The Blu-ray release includes four making-of featurettes.
    "the {format:words} (release|edition|version) (includes|contains|features|has|offers) {count} ... (featurettes|featurette)",
    "the {format:words} (release|edition|version) (includes|contains|features|has|offers) {count} (featurettes|featurette)",
    // The Blu-ray Disc contains three featurettes.
    "the {format:=Blu-ray Disc|Blu-ray|DVD} (includes|contains|features|has|offers) {count} ... (featurettes|featurette)",
    "the {format:=Blu-ray Disc|Blu-ray|DVD} (includes|contains|features|has|offers) {count} (featurettes|featurette)",
  ],
  asks: [
    {
      answer: "count",
      worth: 0.3,
      stems: [
        "How many featurettes does the {format} release of {film} contain?",
        "The {format} release of {film} comes with how many featurettes?",
        "How many featurettes are on the {format} release of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The Blu-ray release includes four making-of featurettes.", finds: { format: "Blu-ray", count: "four" } },
    ],
    miss: ["The release includes a commentary.", "Three featurettes were shot."],
  },
});
