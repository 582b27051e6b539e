import { creditedAlone } from "../phrases/credited.ts";
import { isAlone } from "../phrases/final.ts";
import { relation } from "../relation.ts";

export const writerDirectorProducer = relation({
  name: "writer-director-producer",
  topic: "crew",
  patterns: [
    // The Glass Harbour is a drama film written, directed, and produced by Martin Vale.
    "{film} (is|was) a[n] ... (written, directed[,] and [co-]produced|directed, written[,] and [co-]produced|written, produced[,] and directed|produced, written[,] and directed|directed, produced[,] and written) by {who:person}",
  ],
  find: (reading) => creditedAlone(["writer", "director", "producer"], reading),
  guard: ({ who }, reading) => isAlone(who, reading),
  asks: [
    {
      answer: "who",
      role: "director",
      worth: 1,
      stems: [
        "Who wrote, directed and produced {film}?",
        "Which filmmaker wrote, directed and produced {film}?",
        "Who was the writer, director and producer of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The Glass Harbour is a 2009 drama film written, directed, and produced by Martin Vale.",
        finds: { who: "Martin Vale" },
      },
      {
        text: "The Glass Harbour is a 2009 war film directed, written and co-produced by Martin Vale.",
        finds: { who: "Martin Vale" },
      },
    ],
    miss: [
      "The Glass Harbour is a drama film written and directed by Martin Vale.",
      "Martin Vale writes, directs and produces.",
    ],
  },
});
