import { relation } from "../relation.ts";

export const doubledAs = relation({
  name: "doubled-as",
  topic: "production",
  patterns: [
    // Bergen, Norway, doubled as Hamburg.
    "{place}[, {:place}][,] ~(doubled|stood in|doubles|stands in|substituted) (as|for) [the city of |the ]{what:place|name}",
    // Filming began in Bergen, Norway (standing in for Hamburg).
    "{place}[, {:place}][,] \\(~(doubling|standing in|substituting) (as|for) {what:place|name}\\)",
    "(with|in) {place}[, {:place}][,] ~(doubling|standing in|substituting) (as|for) [the city of |the |suburban |downtown |rural ]{what:place|name}",
    "{place}[, {:place}][,] was used (to represent|as a stand-in for|as) [the city of |the ]{what:place|name}",
  ],
  asks: [
    {
      answer: "place",
      worth: 0.8,
      stems: [
        "Which {kind} stood in for {what} in {film}?",
        "In which {kind} were the scenes of {film} set in {what} really filmed?",
        "Which {kind} played the part of {what} in {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Tangier doubled as Cairo.", finds: { place: "Tangier", what: "Cairo" } },
      {
        text: "The film was shot in Bergen standing in for suburban Hamburg.",
        finds: { place: "Bergen", what: "Hamburg" },
      },
      { text: "Bergen, Norway, stood in for Hamburg.", finds: { place: "Bergen", what: "Hamburg" } },
    ],
    miss: ["Tangier is a city in Morocco.", "The cook doubled as a driver."],
  },
});
