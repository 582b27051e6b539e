import { credited } from "../phrases/credited.ts";
import { relation } from "../relation.ts";

export const narrator = relation({
  name: "narrator",
  topic: "cast",
  patterns: [
    // The film is narrated by Robert Holt.
    "{film} (is|was) ~narrated by {who:person+}",
    "{film} (is|was) a[n] ... narrated by {who:person+}",
    "{who:person} ~(narrates|narrated) {film}",
    "^narrated by: {who:person|name+}",
  ],
  find: (reading) => credited("narrator", reading),
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.7,
      stems: ["Who narrates {film}?", "Who is the narrator of {film}?", "Whose voice narrates {film}?"],
    },
  ],
  samples: {
    match: [
      { text: "The film is narrated by Robert Holt.", finds: { who: "Robert Holt" } },
      { text: "Robert Holt narrates the film.", finds: { who: "Robert Holt" } },
    ],
    rows: [{ source: "| narrator = [[Robert Holt]]", finds: { who: "Robert Holt" } }],
    miss: ["The trailer is narrated by Robert Holt.", "Robert Holt was to narrate the film."],
  },
});
