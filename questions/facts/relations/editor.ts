import { credited } from "../phrases/credited.ts";
import { isAlone } from "../phrases/final.ts";
import { relation } from "../relation.ts";
import { peopleUnder } from "../rows.ts";

export const editor = relation({
  name: "editor",
  topic: "crew",
  patterns: [
    // Ruth Calder and Paul Enright served as the film's editors.
    "{who:person} and {other:person} (served|acted|worked) as [the ]editors",
    "{who:person} and {other:person} (served|acted|worked) as {film}'s editors",
    "{film} was ~edited by {who:person} and {other:person}",
    // The film was edited by Ruth Calder.
    "{film} was ~edited by {who:person}",
    "{who:person} (served|acted|worked) as (the editor|{film}'s editor|editor)",
  ],
  find: (reading) => credited("editor", reading),
  findInRow: (reading) => peopleUnder(/^edited by$/i, reading),
  guard: ({ who, other }, reading) => other !== undefined || isAlone(who, reading),
  asks: [
    {
      answer: "who",
      role: "editor",
      worth: 0.6,
      stems: [
        "Who edited {film} with {other}?",
        "Which editor worked on {film} with {other}?",
        "Together with {other}, who edited {film}?",
      ],
    },
    {
      answer: "who",
      role: "editor",
      worth: 0.5,
      stems: ["Who edited {film}?", "Who was the editor of {film}?", "Which editor cut {film}?"],
    },
  ],
  samples: {
    match: [
      {
        text: "Ruth Calder and Paul Enright served as the film's editors.",
        finds: { who: "Ruth Calder", other: "Paul Enright" },
      },
      { text: "The film was edited by Ruth Calder.", finds: { who: "Ruth Calder" } },
    ],
    rows: [
      { source: "| editing = [[Ruth Calder]]", finds: { who: "Ruth Calder" } },
      { source: "| editing = Ruth Calder<br>Paul Enright", finds: { who: "Paul Enright", other: "Ruth Calder" } },
    ],
    miss: ["Ruth Calder had been editor of a newspaper.", "The film was to be edited by Ruth Calder."],
  },
});
