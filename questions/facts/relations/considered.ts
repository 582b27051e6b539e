import { relation } from "../relation.ts";

export const considered = relation({
  name: "considered",
  topic: "cast",
  modality: "planned",
  patterns: [
    // The studio considered Hugh Marsh for the role of Samuel Crane.
    "considered {who:person} for the (role|part) of {character:character|name}",
    "{who:person} was ~considered for the (role|part) of {character:character|name}",
  ],
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.7,
      stems: [
        "Who was considered for the part of {character} in {film}?",
        "Which actor was at one time considered for {character} in {film}?",
        "Who might have played {character} in {film}, having been considered for the part?",
      ],
    },
  ],
  samples: {
    match: [
      {
        context: "Edda Vane (Ines Calloway) keeps the lighthouse.",
        text: "Clara Lindqvist was also considered for the role of Edda Vane.",
        finds: { who: "Clara Lindqvist", character: "Edda Vane" },
      },
    ],
    miss: ["Clara Lindqvist considered the role of the captain.", "Ines Calloway played the role of Edda Vane."],
  },
});
