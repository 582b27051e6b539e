import { relation } from "../relation.ts";

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
