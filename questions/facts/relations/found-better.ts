import { opensSentence, REVIEWS, speaksAlone } from "../phrases/critic.ts";
import { relation } from "../relation.ts";

export const foundBetter = relation({
  name: "found-better",
  topic: "reception",
  sections: REVIEWS,
  attributes: true,
  patterns: [
    // Lee suggested that the film's central romance was better than Vane's character's in Lars and the Real Girl
    "{who:person} ... (suggested|said|felt|wrote|argued|thought|opined) that {:film}'s {what:text} was better than ... in {where:work}/",
  ],
  guard: ({ who }, reading) => opensSentence(who, reading) && speaksAlone(who, reading),
  asks: [
    {
      answer: "where",
      worth: 0.5,
      stems: [
        "Critic {who} thought the {what} of {film} better than one in which other film?",
        "Reviewing {film}, {who} thought its {what} better than one in which other film?",
        "To which other film’s story did {who} prefer the {what} of {film}?",
      ],
    },
  ],
  samples: {
    section: "Critical response",
    match: [
      {
        text: "Nora Ashdown examined the story and suggested that the film's central friendship was better than the one in Lars and the Real Girl.",
        finds: { who: "Nora Ashdown", what: "central friendship", where: "Lars and the Real Girl" },
      },
    ],
    miss: [
      "Nora Ashdown suggested that the film was better than Lars and the Real Girl.",
      "The film's music was better.",
    ],
  },
});
