import { ORCHESTRAS, SCORING_STAGES } from "../lexicon/houses.ts";
import { anyOf, rowOf } from "../lexicon/rows.ts";
import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const MUSIC = /\b(?:score|music|soundtrack)\b/i;
const PLAYED = new RegExp(
  `\\b(?:performed|played|recorded|conducted|conducting|performance|featur\\w+|with|sessions)\\b[^.;]{0,60}?\\b(${anyOf(ORCHESTRAS)})\\b`,
  "g",
);
const RECORDED = new RegExp(`\\brecord(?:ed|ing)\\b[^.;]{0,80}?\\bat (?:the )?(${anyOf(SCORING_STAGES)})\\b`, "g");
const ELSEWHERE =
  /\b(?:album|suite|concert|re-?record\w*|anniversary|compilation|live|live-to-film|tour|later|trailer)\b/i;

export const scoreOrchestra = relation({
  name: "score-orchestra",
  topic: "music",
  patterns: [],
  find: musicIn,
  asks: [
    {
      answer: "orchestra",
      worth: 0.6,
      options: ({ orchestra }) => rowOf(ORCHESTRAS, orchestra?.text),
      stems: [
        "Which orchestra performed the score of {film}?",
        "Which orchestra plays the score of {film}?",
        "By which orchestra was the score of {film} performed?",
      ],
    },
    {
      answer: "stage",
      aspect: "stage",
      worth: 0.45,
      options: ({ stage }) => rowOf(SCORING_STAGES, stage?.text),
      stems: [
        "At which recording studio was the score of {film} recorded?",
        "Where was the score of {film} recorded?",
        "In which studio was the score of {film} recorded?",
      ],
    },
  ],
  samples: {
    section: "Music",
    match: [
      {
        text: "The score was performed by the London Symphony Orchestra.",
        finds: { orchestra: "London Symphony Orchestra" },
      },
      { text: "The score was recorded over three days at Abbey Road Studios.", finds: { stage: "Abbey Road" } },
    ],
    miss: [
      "In 2012 the score was performed live in a concert by the London Symphony Orchestra.",
      "The London Symphony Orchestra turned the offer down.",
      "The score was to be recorded at Abbey Road Studios.",
    ],
  },
});

function musicIn(reading: Reading): Record<string, Value>[] {
  if (!MUSIC.test(reading.text) || ELSEWHERE.test(reading.text) || !isAsserted(reading)) return [];
  const one = (regex: RegExp) => {
    const found = [...reading.text.matchAll(regex)];
    return found.length === 1 ? found[0]?.[1] : undefined;
  };
  const orchestra = one(PLAYED);
  const stage = one(RECORDED);
  return [
    ...(orchestra === undefined ? [] : [{ orchestra: textValue(orchestra) }]),
    ...(stage === undefined ? [] : [{ stage: textValue(stage) }]),
  ];
}
