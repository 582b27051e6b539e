import { relation } from "../relation.ts";

export const partCut = relation({
  name: "part-cut",
  topic: "cast",
  patterns: [
    // A supporting character played by Robert Holt was removed from the final cut.
    "character played by {who:person} ... (removed|cut|deleted|dropped) from the (final cut|film|finished film|final film)",
    // Robert Holt filmed scenes as a smuggler, but they were cut from the final film.
    "{who:person} ~(filmed|shot|recorded) ... but [{:words} ](they|it|these|this|his scene|her scene|his scenes|her scenes|the scene|the scenes) (was|were) ~(cut|deleted|removed|dropped)",
    "{who:person} (was|had been) ~(cast|hired) ... that was ~(cut|deleted|removed|dropped) from the (final cut|film|finished film|final film)",
    "{who:person} ~(filmed|shot) ... that (was|were) ~(cut|deleted|removed|dropped) from the (final cut|film|finished film|final film)",
    "{who:person}'s (scenes|scene|role|part|character) (was|were) ~(removed|cut|deleted|dropped)",
  ],
  asks: [
    {
      answer: "who",
      role: "actor",
      worth: 0.8,
      stems: [
        "Whose part was removed from the final cut of {film}?",
        "Who was cut out of {film} altogether?",
        "Which actor's part was cut from {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "A character played by Robert Holt was removed from the final cut.", finds: { who: "Robert Holt" } },
      {
        text: "Robert Holt filmed scenes as a smuggler, but they were cut from the final film.",
        finds: { who: "Robert Holt" },
      },
      {
        text: "Robert Holt was also cast in a small role that was cut from the finished film.",
        finds: { who: "Robert Holt" },
      },
      { text: "Robert Holt's scenes were cut.", finds: { who: "Robert Holt" } },
    ],
    miss: [
      "Robert Holt filmed scenes in May, but the storm was cruel.",
      "Robert Holt's scenes were shot in a day.",
      "A shark was removed from the final cut.",
    ],
  },
});
