import { starsIn } from "../phrases/stars.ts";
import { relation } from "../relation.ts";
import { valueFrom } from "../values.ts";

export const starring = relation({
  name: "starring",
  topic: "cast",
  patterns: [
    // The film stars Ines Calloway, Robert Holt and Clara Lindqvist.
    "{film} ~stars {who:person+}",
    "{film} (is|was) a[n] ... [and ]starring {who:person+}",
    "^starring: {who:person|name+}",
    // Starring Ines Calloway and Robert Holt, it follows two brothers.
    "^starring {who:person|name+}, {film}",
    "{film} (is|was) a[n] ... featuring (an ensemble|a large|an all-star) cast (led by|headed by|including|that includes|of|consisting of|composed of) {who:person+}",
    "{film} (features|has|boasts) (an ensemble|an all-star|a large ensemble) cast (led by|headed by|including|that includes|which includes|of|consisting of|composed of|comprising) {who:person+}",
  ],
  find: (reading) => starsIn(reading).map((who) => ({ who: valueFrom(who) })),
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
    section: "Casting",
    match: [
      {
        text: "The supporting cast includes Ines Calloway (in her last film) and Robert Holt.",
        finds: { who: "Robert Holt" },
      },
      { text: "Ines Calloway and Robert Holt round out the cast.", finds: { who: "Ines Calloway" } },
      { text: "The film stars Ines Calloway, Robert Holt and Clara Lindqvist.", finds: { who: "Robert Holt" } },
      { text: "The film also stars Hugh Marsh.", finds: { who: "Hugh Marsh" } },
      { text: "Starring Ines Calloway and Robert Holt, the film follows two brothers.", finds: { who: "Robert Holt" } },
      {
        text: "The film features an ensemble cast that includes Ines Calloway and Robert Holt.",
        finds: { who: "Robert Holt" },
      },
    ],
    rows: [{ source: "| starring = Ines Calloway<br />Robert Holt", finds: { who: "Robert Holt" } }],
    miss: [
      "The film was to star Ines Calloway.",
      "A sequel stars Robert Holt.",
      "Starring Robert Holt, a play of the same name opened.",
      "Stars fill the sky of the film.",
    ],
  },
});
