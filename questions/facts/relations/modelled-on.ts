import { relation } from "../relation.ts";

/** Thinkers known by name, from several countries and ages. */
const THINKERS = [
  "Bertrand Russell",
  "Jean-Paul Sartre",
  "Ludwig Wittgenstein",
  "Aldous Huxley",
  "Friedrich Nietzsche",
  "Karl Popper",
  "Immanuel Kant",
  "Hannah Arendt",
];

export const modelledOn = relation({
  name: "modelled-on",
  topic: "story",
  within: "everywhere",
  patterns: [
    // a new mind, modelled on the British philosopher Alan Watts
    "(modeled|modelled|based|patterned) (after|on) [the ][late ][{:nationality} ]philosopher {whom:person}",
  ],
  asks: [
    {
      answer: "whom",
      options: THINKERS,
      worth: 0.7,
      stems: [
        "Which philosopher served as the model for a creation in {film}?",
        "On which philosopher is somebody in {film} modelled?",
        "After which philosopher is a mind in {film} modelled?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      {
        text: "Anna and the others build a machine modeled after the French philosopher Simone Weil.",
        finds: { whom: "Simone Weil" },
      },
    ],
    miss: ["Anna reads the French philosopher Simone Weil.", "The house is modelled on a castle."],
  },
});
