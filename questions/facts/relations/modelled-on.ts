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
    "(a|an) {quality:=new|hyperintelligent|artificial|super-intelligent|superintelligent|talking|synthetic} {what:=mind|OS|operating system|computer|robot|android|machine|program|intelligence}[,] (modeled|modelled|based|patterned) (after|on) [the ][late ][{:nationality} ]philosopher {whom:person}",
    "(a|an) [{:quote} ]{what:=mind|OS|operating system|computer|robot|android|machine|program|intelligence}[,] (modeled|modelled|based|patterned) (after|on) [the ][late ][{:nationality} ]philosopher {whom:person}",
  ],
  asks: [
    {
      answer: "whom",
      options: THINKERS,
      worth: 0.7,
      stems: [
        "Which philosopher is the {quality} {what} in {film} modelled on?",
        "In {film}, which philosopher is the model for the {quality} {what}?",
        "On which philosopher is the {quality} {what} in {film} modelled?",
        "Which philosopher is the new {what} in {film} modelled on?",
        "In {film}, which philosopher is the model for the new {what}?",
        "On which philosopher is the new {what} in {film} modelled?",
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
