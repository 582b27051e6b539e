import { relation } from "../relation.ts";

export const onSetPerformer = relation({
  name: "on-set-performer",
  topic: "cast",
  patterns: [
    // Clara Lindqvist performed the role of Edda from a box on the set.
    "{who:person} ~(performed|voiced|read|spoke) the (role|part|lines|voice) of {character} ... on [the ]set",
    // During the shoot, Edda was performed by the actress Ines Calloway.
    "during [the |principal ](shoot|shooting|filming|photography|production), {character} was ~(performed|voiced|played|read|spoken) by [the ][actor |actress ]{who:person}",
  ],
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.8,
      stems: [
        "Who performed the role of {character} on the set of {film}?",
        "Who spoke the part of {character} on the set of {film}?",
        "Who was {character} on the set of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "Clara Lindqvist performed the role of Edda Vane from a box on the set.",
        finds: { who: "Clara Lindqvist", character: "Edda Vane" },
      },
    ],
    miss: ["Clara Lindqvist performed the songs on the set.", "Clara Lindqvist wanted the role of the captain."],
  },
});
