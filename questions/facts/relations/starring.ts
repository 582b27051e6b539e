import { relation } from "../relation.ts";

export const starring = relation({
  name: "starring",
  topic: "cast",
  patterns: [
    // The film stars Ines Calloway, Robert Holt and Clara Lindqvist.
    "{film} ~stars {who:person+}",
    "{film} (is|was) a[n] ... [and ]starring {who:person+}",
    "^starring: {who:person|name+}",
  ],
  asks: [
    {
      answer: "who",
      role: "actor",
      many: true,
      worth: 0.15,
      stems: [
        "Which of these actors stars in {film}?",
        "Which of these actors is one of the stars of {film}?",
        "Which of these actors can be {seen} in {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film stars Ines Calloway, Robert Holt and Clara Lindqvist.", finds: { who: "Robert Holt" } },
      { text: "The film also stars Hugh Marsh.", finds: { who: "Hugh Marsh" } },
    ],
    rows: [{ source: "| starring = Ines Calloway<br />Robert Holt", finds: { who: "Robert Holt" } }],
    miss: ["The film was to star Ines Calloway.", "A sequel stars Robert Holt.", "Stars fill the sky of the film."],
  },
});
