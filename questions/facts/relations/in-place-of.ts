import { relation } from "../relation.ts";

const TRADE =
  "{trade:=cinematographer|director of photography|composer|editor|production designer|costume designer|producer|screenwriter}";

export const inPlaceOf = relation({
  name: "in-place-of",
  topic: "crew",
  patterns: [
    // ... director of photography, Otto Brandt, was not available, so in his place, Vale hired Ingrid Holm
    `${TRADE}, {whom:person}, was (not available|unavailable|unable)... in (his|her|their) place[,] {by:person} ~(hired|chose|engaged|brought in) {who:person}`,
    `${TRADE} {whom:person} was (not available|unavailable|unable)... in (his|her|their) place[,] {by:person} ~(hired|chose|engaged|brought in) {who:person}`,
    // Ingrid Holm was hired as editor in place of Otto Brandt.
    `{who:person} was ~(hired|brought in|engaged) as ${TRADE} in place of {whom:person}`,
  ],
  asks: [
    {
      answer: "who",
      role: ({ trade }) => (trade?.text === "director of photography" ? "cinematographer" : (trade?.text ?? "")),
      worth: 0.7,
      stems: [
        "Which {trade} worked on {film} in place of {whom}?",
        "Who was hired as {trade} of {film} in place of {whom}?",
        "Who took the place of {whom} as {trade} of {film}?",
      ],
    },
    {
      answer: "whom",
      role: ({ trade }) => (trade?.text === "director of photography" ? "cinematographer" : (trade?.text ?? "")),
      worth: 0.6,
      stems: [
        "In whose place did {who} become {trade} of {film}?",
        "Whose place as {trade} did {who} take on {film}?",
        "Which {trade} did {who} stand in for on {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Martin Vale's usual director of photography, Otto Brandt, was not available, so in his place Martin Vale hired Ingrid Holm.",
        finds: { whom: "Otto Brandt", who: "Ingrid Holm", trade: "director of photography" },
      },
      {
        text: "Ingrid Holm was hired as editor in place of Otto Brandt.",
        finds: { whom: "Otto Brandt", who: "Ingrid Holm", trade: "editor" },
      },
    ],
    miss: [
      "Martin Vale hired Ingrid Holm in Oslo.",
      "Otto Brandt was not available.",
      "In his place stood a statue of Otto Brandt.",
    ],
  },
});
