import { relation } from "../relation.ts";

export const draftTime = relation({
  name: "draft-time",
  topic: "production",
  patterns: [
    // He wrote the first draft of the script in three weeks.
    "{who:person|name} ~(wrote|finished|completed) (the|a) {draft:=first draft|script|screenplay|treatment}[ of the script| of the screenplay] in {time:duration}",
    "{who:person} ~took {time:duration} to (write|finish|complete) the {draft:=first draft|script|screenplay|treatment}",
    "{who:person} ~spent {time:duration} (writing|completing|finishing) the {draft:=first draft|script|screenplay|treatment}",
    // The script was written in six weeks.
    "the {draft:=first draft|script|screenplay|treatment} was ~(written|completed|finished) in [just |only ]{time:duration}",
    "it took {who:person} {time:duration} to (write|finish|complete) the {draft:=first draft|script|screenplay|treatment}",
  ],
  asks: [
    {
      answer: "time",
      worth: 0.6,
      stems: [
        "How long did {who} take to write the {draft} of {film}?",
        "How long did it take {who} to write the {draft} of {film}?",
        "How long did {who} need to write the {draft} of {film}?",
        "How long did it take to write the {draft} of {film}?",
        "How long was spent writing the {draft} of {film}?",
        "How long did the writing of the {draft} of {film} take?",
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
