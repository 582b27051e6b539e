import { asText, matches, YEAR } from "../phrases/matches.ts";
import { relation } from "../relation.ts";

const PROGRAMMES = [
  "Lux Radio Theatre",
  "The Screen Guild Theater",
  "Academy Award Theater",
  "Screen Directors Playhouse",
  "The Campbell Playhouse",
  "Hallmark Playhouse",
  "Theatre Guild on the Air",
  "Philip Morris Playhouse",
  "Hollywood Star Time",
];
const SAID =
  "Lux Radio Theat(?:re|er)|(?:The |Gulf |Lady Esther |Camel )?Screen Guild (?:Theater|Theatre|Players)|Academy Award(?: Theater| Theatre)?|(?:NBC's )?Screen Directors?['’]? Playhouse|(?:The )?Campbell Playhouse|Hallmark Playhouse|(?:The )?Theatre Guild on the Air|Philip Morris Playhouse|Hollywood Star Time";
const WHEN = `(?:[A-Z][a-z]+ \\d{1,2}, |\\d{1,2} [A-Z][a-z]+ |[A-Z][a-z]+ )?${YEAR}`;
const ON = new RegExp(
  `\\b(?:(?:on|by|for|of) (?:the )?(?:radio (?:program(?:me)?|show|series|anthology) )?|(?<=^|, ))(?<programme>${SAID})\\b[^.;]{0,80}? (?:on|in) (?<date>${WHEN})`,
  "dgu",
);
const BEFORE = new RegExp(
  `\\b(?:on|the|in) (?<date>${WHEN})[^.;]{0,60}? (?:on|by|for|of) (?:the )?(?:radio (?:program(?:me)?|show|series) )?(?<programme>${SAID})\\b`,
  "dgu",
);

/** The programme by the name that stands among the options. */
function named(said: string): string {
  const key =
    /Screen Guild|Screen Director|Campbell|Hallmark|Theatre Guild|Philip Morris|Star Time|Academy|Lux/.exec(
      said,
    )?.[0] ?? said;
  return PROGRAMMES.find((name) => name.includes(key)) ?? said;
}

export const radioPlay = relation({
  name: "radio-play",
  ofOthers: true,
  topic: "film",
  patterns: [],
  // The film was adapted as a radio play on the October 12, 1942, broadcast of Lux Radio Theatre.
  find: (reading) =>
    /\b(?:radio (?:play|adaptation|version|production|broadcast)|adapt\w+|dramati[sz]\w+|broadcast|presented)\b/.test(
      reading.text,
    )
      ? [...matches(reading, ON), ...matches(reading, BEFORE)].flatMap(({ programme, date }) => {
          if (programme === undefined || date?.type !== "date") return [];
          const name = named(programme.text);
          return [{ programme: { ...asText(programme), text: name, key: name.toLowerCase() }, date }];
        })
      : [],
  asks: [
    {
      answer: "programme",
      options: PROGRAMMES,
      worth: 0.55,
      stems: [
        "Which radio programme broadcast its own version of {film} {on:date}?",
        "On which radio programme was {film} adapted {on:date}?",
        "Which radio series put on {film} {on:date}?",
      ],
    },
  ],
  samples: {
    section: "Adaptations",
    match: [
      {
        text: "The film was adapted as a radio play on the October 12, 1942, broadcast of Lux Radio Theatre.",
        finds: { programme: "Lux Radio Theatre", date: "October 12, 1942" },
      },
      {
        text: "It was dramatized as a radio play on Screen Guild Theater on March 3, 1947.",
        finds: { programme: "The Screen Guild Theater", date: "March 3, 1947" },
      },
    ],
    miss: [
      "The film won an Academy Award in 1942.",
      "Lux Radio Theatre began in 1934.",
      "The song was broadcast in 1942.",
    ],
  },
});
