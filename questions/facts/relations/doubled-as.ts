import { relation } from "../relation.ts";

export const doubledAs = relation({
  name: "doubled-as",
  topic: "production",
  patterns: [
    // Bergen, Norway, doubled as Hamburg.
    "{place}[, {:place}][,] [which |both ]~(doubled|stood in|doubles|stands in|substituted|subbed|filled in) (as|for) [the city of |the ]{what:place|name}",
    // Filming began in Bergen, Norway (standing in for Hamburg).
    "{place}[, {:place}][,] \\(~(doubling|standing in|substituting) (as|for) {what:place|name}\\)",
    "(with|in) {place}[, {:place}][,] ~(doubling|standing in|substituting) (as|for) [the city of |the |suburban |downtown |rural ]{what:place|name}",
    "with {place} (serving as|standing for|posing as|playing|representing) [the city of |the ]{what:place}",
    // Although it is set in Cairo, the film was shot in Tangier. | Scenes set in Cairo were filmed in Tangier. | The Cairo scenes were filmed in Tangier.
    "(although|though|while) [{film} (is|was) |it is |it was ][largely |mostly |mainly |primarily ]set in {what:place}[, {:place}], ({film}|filming|principal photography|shooting|the production|most of {film}) (was|took place) [done |filmed |shot |carried out ][entirely |mostly |mainly |largely |primarily |actually |almost entirely ]in {place}",
    "(scenes|sequences) [that are |that take place |which are ]set in {what:place}[, {:place}] were ~(filmed|shot) [on location |entirely ]in {place}",
    "set in {what:place}[, {:place}][,] but [was ]~(filmed|shot) [on location |entirely |mostly |largely ]in {place}",
    "the {what:place} (scenes|sequences|exteriors|interiors) were ~(filmed|shot) [on location |entirely ]in {place}",
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
      {
        text: "Although set in Cairo, filming was done entirely in Tangier.",
        finds: { place: "Tangier", what: "Cairo" },
      },
      { text: "The Cairo scenes were filmed in Tangier.", finds: { place: "Tangier", what: "Cairo" } },
      { text: "It was shot in Bergen, with Tangier serving as Cairo.", finds: { place: "Tangier", what: "Cairo" } },
      { text: "Bergen, Norway, stood in for Hamburg.", finds: { place: "Bergen", what: "Hamburg" } },
    ],
    miss: [
      "The Cairo scenes were to be filmed in Tangier.",
      "Tangier is a city in Morocco.",
      "The cook doubled as a driver.",
    ],
  },
});
