import { relation } from "../relation.ts";

export const draftTime = relation({
  name: "draft-time",
  topic: "production",
  patterns: [
    // He wrote the first draft of the script in three weeks.
    "{who:person} ~wrote the first draft[ of the script| of the screenplay] in {time:duration}",
    "{who:person} ~took {time:duration} to write the first draft",
    "{who:person} spent {time:duration} writing the (first draft|script|screenplay)",
    // Vale finished the first draft in six weeks.
    "{who:person} ~(finished|completed) (the|a) first draft[ of the script| of the screenplay] in {time:duration}",
    "{who:person} ~wrote the (script|screenplay) in {time:duration}",
  ],
  asks: [
    {
      answer: "time",
      worth: 0.6,
      stems: [
        "How long did {who} take to write the first draft of {film}?",
        "How long did it take {who} to write the first draft of {film}?",
        "How long did {who} spend on the first draft of {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "Martin Vale finished the first draft in six weeks.", finds: { who: "Martin Vale", time: "six weeks" } },
      {
        text: "Martin Vale wrote the first draft of the script in three weeks.",
        finds: { who: "Martin Vale", time: "three weeks" },
      },
      { text: "Martin Vale took three weeks to write the first draft.", finds: { time: "three weeks" } },
    ],
    miss: ["Martin Vale wrote the script in a hut.", "The first draft lay in a drawer for three years."],
  },
});
