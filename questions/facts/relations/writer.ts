import { credited } from "../phrases/credited.ts";
import { relation } from "../relation.ts";
import { peopleUnder } from "../rows.ts";

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
  find: (reading) => credited("writer", reading),
  // "Martin Vale (novel)"
  findInRow: (reading) => (reading.text.includes("(") ? [] : peopleUnder(/^(?:written|screenplay) by$/i, reading)),
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
      stems: [
        "Who wrote the screenplay of {film} with {other}?",
        "Together with {other}, who wrote {film}?",
        "With whom did {other} write {film}?",
      ],
    },
    {
      answer: "who",
      role: "writer",
      worth: 0.6,
      stems: ["Who wrote {film}?", "Who wrote the screenplay of {film}?", "Who was the screenwriter of {film}?"],
    },
    {
      answer: "who",
      role: "writer",
      many: true,
      worth: 0.35,
      stems: [
        "Which of these writers worked on the script of {film}?",
        "Which of these writers had a hand in the script of {film}?",
        "Which of these people was among the writers of {film}?",
      ],
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
    rows: [
      { source: "| screenplay = {{ubl|[[Martin Vale]]|Hugo Marsh}}", finds: { who: "Hugo Marsh" } },
      { source: "| writer = Martin Vale (novel)<br />Hugo Marsh", finds: null },
      { source: "| story = Martin Vale", finds: null },
    ],
    miss: [
      "Martin Vale wrote the novel in 1990.",
      "An early draft of the film was written with Martin Vale.",
      "The film was to be written by Martin Vale.",
    ],
  },
});
