import { relation } from "../relation.ts";

const TRADE = "cinematographer|director of photography|composer|editor|production designer|costume designer";
const WAS = "was (not available|unavailable|unable)";

export const unavailable = relation({
  name: "unavailable",
  topic: "crew",
  patterns: [
    // Vale's long-time director of photography, Otto Brandt, was not available to work on the film
    `{of:person}'s (long-time|longtime|usual|regular|frequent) {trade:=${TRADE}}, {who:person}, ${WAS}`,
    `{who:person}, {of:person}'s (long-time|longtime|usual|regular|frequent) {trade:=${TRADE}}, ${WAS}`,
  ],
  asks: [
    {
      answer: "who",
      role: ({ trade }) => (trade?.text === "director of photography" ? "cinematographer" : (trade?.text ?? "")),
      worth: 0.6,
      stems: [
        "Which {trade}, who usually worked with {of}, was unavailable for {film}?",
        "{film} was made without the usual {trade} of {of}: who was unavailable?",
        "Which regular {trade} of {of} was unavailable when {film} was made?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale's long-time director of photography, Otto Brandt, was not available to work on the film.",
        finds: { of: "Martin Vale", trade: "director of photography", who: "Otto Brandt" },
      },
      {
        text: "Martin Vale's usual editor, Nora Ashdown, was unavailable.",
        finds: { trade: "editor", who: "Nora Ashdown" },
      },
    ],
    miss: [
      "Martin Vale's long-time director of photography, Otto Brandt, shot the film.",
      "Otto Brandt was not available.",
    ],
  },
});
