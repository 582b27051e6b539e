import { CHART_TOPPERS } from "../lexicon/chart-toppers.ts";
import { rowOf } from "../lexicon/rows.ts";
import type { Reading, Value } from "../model.ts";
import { asTitle, matches, TITLE } from "../phrases/matches.ts";
import { relation } from "../relation.ts";

const WHOSE = "(?:(?:the|fellow|newcomers?|returning|holdover|debuting|new release) )*";
const AHEAD = `behind ${WHOSE}(?<title>${TITLE})(?! and\\b|,? \\p{Lu})`;
const PLACE = "(?:second|number two|No\\. 2|#2)(?: place)?";
/** It made $20 million and finished second at the box office, behind Thaw. */
const SECOND = new RegExp(
  `\\b(?:(?:finish|plac|debut|open|com|rank)\\w* (?:in |at )?${PLACE}|the (?:number|No\\.) (?:two|2) film)(?: at the (?:[\\p{L}.]+ ){0,2}box office)?(?: (?:of|for|in|over|on) (?:the|its|that) (?:[\\p{L}-]+ )?weekend)?,? ${AHEAD}`,
  "dgu",
);
/** In its third week it dropped to second place, behind Thaw. */
const FALLEN = new RegExp(
  `\\b(?:f[ae]ll\\w*|dropp\\w+|slipp\\w+|mov\\w+) (?:down )?to ${PLACE}[^.;]{0,40}?,? ${AHEAD}`,
  "dgu",
);
/** Beyond the first days, where nobody remembers who was ahead. */
const LATER =
  /\b(?:second|third|fourth|fifth|sixth|following|next) (?:week|weekend|frame)\b|\b(?:outside|overseas|internationally)\b/;
/** Charts of other countries, and charts of other things. */
const ELSEWHERE =
  /\b(?:DVD|Blu-ray|video|streaming|franchise|of all time|UK|U\.K\.|United Kingdom|China|Japan|India|Australia|France|Germany|South Korea|Mexico|Russia)\b/;

export const keptFromTop = relation({
  name: "kept-from-top",
  topic: "box-office",
  patterns: [],
  find: (reading) => {
    if (!/\bbehind\b/.test(reading.text) || ELSEWHERE.test(reading.text)) return [];
    const first = LATER.test(reading.text) ? [] : aheadIn(reading, SECOND).map((film) => ({ first: film }));
    return [...first, ...aheadIn(reading, FALLEN).map((film) => ({ next: film }))];
  },
  asks: [
    {
      answer: "first",
      worth: 0.55,
      alike: true,
      unnamed: true,
      options: ({ first }) => rowOf(CHART_TOPPERS, first?.text),
      stems: [
        "Which film kept {film} from the top of the box office when it opened?",
        "{film} opened in second place at the box office behind which film?",
        "Behind which film did {film} open in second place at the box office?",
      ],
    },
    {
      answer: "next",
      worth: 0.55,
      alike: true,
      unnamed: true,
      options: ({ next }) => rowOf(CHART_TOPPERS, next?.text),
      stems: [
        "Which film took first place at the box office from {film}?",
        "To which film did {film} lose first place at the box office?",
        "Which film pushed {film} from the top of the box office?",
      ],
    },
  ],
  samples: {
    section: "Box office",
    match: [
      {
        text: "The film made $20 million, finishing second behind newcomer Jurassic Park.",
        finds: { first: "Jurassic Park" },
      },
      {
        text: "It was the number two film for the weekend, behind Jurassic Park.",
        finds: { first: "Jurassic Park" },
      },
      {
        text: "It held the top spot for two weeks before dropping to second place in its third, behind Jurassic Park.",
        finds: { next: "Jurassic Park" },
      },
    ],
    miss: [
      "In its second weekend the film made $20 million, finishing second behind Jurassic Park.",
      "The film finished third behind Jurassic Park and Speed.",
      "The film finished second behind Jurassic Park and Speed.",
      "The film finished second behind Winter at the Quay.",
      "In Japan the film opened in second place behind Jurassic Park.",
      "The film finished behind Jurassic Park.",
    ],
  },
});

/** The films that are said to have been ahead, as far as the charts know them. */
function aheadIn(reading: Reading, said: RegExp): Value[] {
  return matches(reading, said).flatMap(({ title }) => {
    const work = title === undefined ? undefined : asTitle(title);
    return work === undefined || rowOf(CHART_TOPPERS, work.text).length === 0 ? [] : [work];
  });
}
