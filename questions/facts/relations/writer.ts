import { relation } from "../relation.ts";

export const writer = relation({
  name: "writer",
  topic: "crew",
  patterns: [
    // The Glass Harbour is a drama film directed by Nora Ashdown, written by Martin Vale and Hugo Marsh.
    "{film} (is|was) a[n] ... directed by {:person}, written by {who:person+}",
    // The Glass Harbour is a drama film directed by Nora Ashdown and written by Martin Vale.
    "{film} (is|was) a[n] ... and written by {who:person+}",
    "{film} (is|was) a[n] ... from a (screenplay|script) by {who:person+}",
    "{film} (is|was) ~written by {who:person+}",
    // The screenplay was written by Martin Vale.
    "the (screenplay|script|film's screenplay|film's script) was written by {who:person+}",
    "{who:person+} wrote the (screenplay|script) for {film}",
  ],
  // "written and directed by" says more, and is asked elsewhere
  guard: (_, reading) =>
    !/\bwritten[^.\uE000-\uF8FF]{0,24} (?:and )?(?:directed|produced) by|directed[^.\uE000-\uF8FF]{0,12} (?:co-)?written by/.test(
      reading.mask,
    ),
  asks: [
    {
      answer: "who",
      role: "writer",
      worth: 0.6,
      stems: ["Who wrote {film}?", "Who wrote the screenplay of {film}?", "Who was the screenwriter of {film}?"],
    },
  ],
  samples: {
    match: [
      {
        text: "The Glass Harbour is a drama film directed by Nora Ashdown and written by Martin Vale.",
        finds: { who: "Martin Vale" },
      },
      { text: "The screenplay was written by Martin Vale.", finds: { who: "Martin Vale" } },
    ],
    miss: [
      "Martin Vale wrote the novel in 1990.",
      "An early draft of the film was written with Martin Vale.",
      "The film was to be written by Martin Vale.",
    ],
  },
});
