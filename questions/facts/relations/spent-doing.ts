import { isSelfContained } from "../clauses/clause.ts";
import { relation } from "../relation.ts";

export const spentDoing = relation({
  name: "spent-doing",
  topic: "production",
  patterns: [
    // Holt spent six weeks learning morse code.
    "{who:person} ~spent {time:duration} {doing:text}/",
    // Robert Holt trained for six weeks with a fencing master.
    "{who:person} ~took {time:duration} to {do:text}/",
  ],
  guard: ({ doing, do: deed }) => {
    const text = doing?.text ?? deed?.text ?? "";
    if (doing !== undefined && !/^[a-z]+ing\b/.test(text)) return false;
    return isSelfContained(text) && text.split(" ").length >= 2 && !/^write the first draft|^writing\b/.test(text);
  },
  asks: [
    {
      answer: "time",
      worth: 0.5,
      stems: [
        "For {film}, how long did {who} spend {doing}?",
        "In the making of {film}, how long did {who} spend {doing}?",
        "How long, for {film}, did {who} spend {doing}?",
        "For {film}, how long did {who} take to {do}?",
        "In the making of {film}, how long did {who} take to {do}?",
        "How long, for {film}, did {who} take to {do}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "Robert Holt spent six weeks learning morse code.",
        finds: { who: "Robert Holt", time: "six weeks", doing: "learning morse code" },
      },
      { text: "Ingrid Holm took two years to build the lighthouse lamp.", finds: { do: "build the lighthouse lamp" } },
    ],
    miss: [
      "Robert Holt spent six weeks in Norway.",
      "Robert Holt spent $600 on boots.",
      "Robert Holt spent six weeks watching them.",
    ],
  },
});
