import { relation } from "../relation.ts";

/** Writers of many a film's novel. */
const NOVELISTS = [
  "Alan Dean Foster",
  "Max Allan Collins",
  "Greg Cox",
  "Craig Shaw Gardner",
  "Peter David",
  "Orson Scott Card",
  "Yvonne Navarro",
  "Vonda N. McIntyre",
  "Terry Brooks",
  "Dennis O'Neil",
  "Christie Golden",
  "Raymond Benson",
  "Donald F. Glut",
  "James Kahn",
];

export const novelization = relation({
  name: "novelization",
  topic: "film",
  patterns: [
    // Otto Brandt adapted the screenplay to novel form.
    "{who:person} ~(adapted the screenplay to novel form|wrote the novelization|wrote the novelisation|wrote a novelization|wrote a novelisation|novelized {film}|novelised {film})",
    "(novelization|novelisation)[ of {film}] [was |was written |written ]by {who:person}",
  ],
  asks: [
    {
      answer: "who",
      role: "author",
      options: NOVELISTS,
      worth: 0.6,
      stems: [
        "Who wrote the novelization of {film}?",
        "Who turned {film} into a novel?",
        "Whose is the novelization of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Otto Brandt adapted the screenplay to novel form.", finds: { who: "Otto Brandt" } },
      { text: "A novelization of the film was written by Otto Brandt.", finds: { who: "Otto Brandt" } },
    ],
    miss: ["Otto Brandt wrote the novel in 1990.", "A novelization was planned."],
  },
});
