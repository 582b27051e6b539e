import { credited } from "../phrases/credited.ts";
import { relation } from "../relation.ts";
import { peopleUnder } from "../rows.ts";

export const director = relation({
  name: "director",
  topic: "crew",
  patterns: [
    // The Glass Harbour is a 2009 British drama film directed by Nora Ashdown.
    "{film} (is|was) a[n] ... directed[ and edited| and produced| and photographed] by {who:person+}",
    // The Glass Harbour is a 1951 documentary film by Nora Ashdown.
    "{film} (is|was) a[n] ... (film|movie|documentary|featurette|short) by {who:person+}",
    // Nora Ashdown directed the film from a script by her brother.
    "{who:person} directed {film}",
    // The film was directed by Nora Ashdown.
    "{film} (is|was) ~directed by {who:person+}",
  ],
  find: (reading) => credited("director", reading),
  findInRow: (reading) => peopleUnder(/^directed by$/i, reading),
  // "written and directed by" says more, and is asked elsewhere
  guard: (_, reading) =>
    !/\b(?:written|writ\w+)[^.]{0,20} (?:and )?directed|directed[^.]{0,12} written|directed, /.test(reading.mask),
  asks: [
    {
      answer: "who",
      role: "director",
      worth: 0.9,
      stems: [
        "Who directed {film} with {other}?",
        "Together with {other}, who directed {film}?",
        "With whom did {other} direct {film}?",
      ],
    },
    {
      answer: "who",
      role: "director",
      worth: 0.95,
      stems: ["Who directed {film}?", "Which filmmaker directed {film}?", "Who was the director of {film}?"],
    },
  ],
  samples: {
    match: [
      {
        text: "The Glass Harbour is a 2009 British drama film directed by Martin Vale.",
        finds: { who: "Martin Vale" },
      },
      {
        text: "The Glass Harbour is a 1931 silent documentary film by Martin Vale, with music of its time.",
        finds: { who: "Martin Vale" },
      },
      { text: "The film was directed by Martin Vale.", finds: { who: "Martin Vale" } },
      { text: "Martin Vale directed the film in nine weeks.", finds: { who: "Martin Vale" } },
    ],
    rows: [{ source: "| director = [[Martin Vale]]", finds: { who: "Martin Vale" } }],
    miss: [
      "Martin Vale was asked to direct the film.",
      "The Glass Harbour is inspired by a film by Martin Vale.",
      "The film was to be directed by Martin Vale.",
      "A short documentary directed by Martin Vale accompanies the disc.",
    ],
  },
});
