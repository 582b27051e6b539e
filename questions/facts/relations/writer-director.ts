import { creditedAlone } from "../phrases/credited.ts";
import { isAlone } from "../phrases/final.ts";
import { relation } from "../relation.ts";

export const writerDirector = relation({
  name: "writer-director",
  topic: "crew",
  patterns: [
    // The Glass Harbour is a drama film written and directed by Martin Vale.
    "{film} (is|was) a[n] ... written and directed by {who:person}",
    "{film} (is|was) a[n] ... directed and [co-]written by {who:person}",
    "{film} (is|was) ~written and directed by {who:person}",
  ],
  find: (reading) => creditedAlone(["writer", "director"], reading),
  guard: ({ who }, reading) => isAlone(who, reading),
  asks: [
    {
      answer: "who",
      role: "director",
      worth: 1,
      stems: [
        "Who wrote and directed {film}?",
        "Which filmmaker both wrote and directed {film}?",
        "Who was the writer and director of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The Glass Harbour is a 2009 drama film written and directed by Martin Vale.",
        finds: { who: "Martin Vale" },
      },
      { text: "The film was written and directed by Martin Vale.", finds: { who: "Martin Vale" } },
    ],
    miss: [
      "The film was written by Martin Vale and directed by Nora Ashdown.",
      "The Glass Harbour is a drama film directed by Nora Ashdown and written by Martin Vale.",
    ],
  },
});
