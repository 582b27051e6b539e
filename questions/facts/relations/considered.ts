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
        "Which actor was once considered to play {character} in {film}?",
        "Who was once in the running to play {character} in {film}?",
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
