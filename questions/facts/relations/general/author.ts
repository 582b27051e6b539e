import { isAlone } from "../../phrases/final.ts";
import { relation } from "../../relation.ts";

/** Whose work it is, by the first sentence. */
export const author = relation({
  name: "author",
  about: ["other"],
  topic: "history",
  patterns: [
    // The Salt Tower is a horror novel by Otto Brandt.
    "^{subject}... (is|was) (a|an|the) ... (novel|novella|play|poem|book|opera|symphony|ballet|concerto|tone poem|symphonic poem|short story|painting|musical|song) (by|written by|composed by) [the ][{:nationality} ][{:words} ]{who:person}",
  ],
  guard: ({ who }, reading) => isAlone(who, reading),
  asks: [
    {
      answer: "who",
      draw: "peers",
      worth: 0.8,
      stems: ["Whose work is {subject}?", "Who is the author of {subject}?", "To whom do we owe {subject}?"],
    },
  ],
  samples: {
    match: [{ text: "The Salt Tower is a horror novel by Robert Holt.", finds: { who: "Robert Holt" } }],
    miss: ["The Salt Tower is a tower by the sea.", "The Salt Tower is a play by Robert Holt and Lena Moreau."],
  },
});
