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
    // Vale worked on the script for four years.
    "{who:person} {worked:=worked} on the {script:=script|screenplay|story|score|treatment} for {time:duration}",
  ],
  guard: ({ doing, do: deed, script }) => {
    if (script !== undefined) return true;
    const text = doing?.text ?? deed?.text ?? "";
    if (doing !== undefined && !/^[a-z]+ing\b/.test(text)) return false;
    if (text.split(" ").length > 7) return false;
    return isSelfContained(text) && text.split(" ").length >= 2 && !/^write the first draft|^writing\b/.test(text);
  },
  asks: [
    {
      answer: "time",
      worth: 0.5,
      stems: [
        "How long did {who} spend {doing} for {film}?",
        "How long was {who} {doing} for {film}?",
        "How much time did {who} spend {doing} for {film}?",
        "How long did {who} work on the {script} of {film}?",
        "How long did {who} spend on the {script} of {film}?",
        "How long did it take {who} to {do} for {film}?",
        "How long did {who} need to {do} for {film}?",
        "How long, for {film}, did {who} take to {do}?",
      ],
    },
    {
      answer: "actor",
      aspect: "who",
      role: "actor",
      worth: 0.5,
      stems: [
        "Which member of the cast of {film} spent {time} {doing}?",
        "Who in the cast of {film} spent {time} {doing}?",
        "Who spent {time} {doing} for {film}?",
      ],
    },
  ],
  refine: (values) => ({
    ...values,
    actor: values.who?.mention?.entity?.roles.has("actor") === true ? values.who : undefined,
  }),
  samples: {
    match: [
      {
        text: "Martin Vale worked on the script for four years.",
        finds: { who: "Martin Vale", script: "script", time: "four years" },
      },
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
