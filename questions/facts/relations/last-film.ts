import type { Value } from "../model.ts";
import { relation } from "../relation.ts";

const LAST = "(final|last)[ {:=on-screen|onscreen|screen|acting|live-action|film|feature}]";
const MARKED =
  "~(was|is|marked|marks|would be|proved to be|represents|represented|turned out to be|became|features|featured)";
const WORK = "(film|movie|picture|appearance|role|performance|work|screen appearance|film appearance|film role)";
const TRADES = "actor|actress|cinematographer|composer|editor|director|screenwriter|producer|production designer";

/** Somebody's last work or part, as far as the clause speaks of no other limit. */
export const lastFilm = relation({
  name: "last-film",
  topic: "production",
  patterns: [
    // The film was Robert Holt's last.
    `{film} ${MARKED} {who:person}'s ${LAST} ${WORK}(/| before (his|her) (death|retirement))`,
    // The film was the last work of cinematographer Otto Brandt.
    `{film} ${MARKED} the ${LAST} ${WORK} (of|by|for) [the ][{:nationality} ][veteran |late ]{job:=${TRADES}} {who:person}(/| before (his|her) (death|retirement))`,
    `{film} ${MARKED} the ${LAST} ${WORK} of {who:person}(/| before (his|her) (death|retirement))`,
  ],
  guard: (_, { text }) =>
    !/\b(?:together|collaborations?|pairings?|until|for (?:the studio|MGM|Paramount|Universal)|in (?:colou?r|Technicolor|black)|contract|trilogy|series as|last of|to date|so far|some|believed|intended)\b/i.test(
      text,
    ),
  refine: ({ who, job }) => {
    if (who === undefined || job?.text === "director") return null;
    const trade: Record<string, Value> = job === undefined ? {} : { job };
    return { who, ...trade };
  },
  asks: [
    {
      answer: "who",
      role: ({ job }) => (job === undefined || job.text === "actress" ? "actor" : job.text),
      worth: 0.65,
      stems: [
        "Which {job} had a last credit on {film}?",
        "Which {job} worked for the last time on {film}?",
        "For which {job} was {film} the last film?",
        "For whom was {film} the last film?",
        "Who appeared on screen for the last time in {film}?",
        "Whose last film was {film}?",
      ],
    },
  ],
  samples: {
    match: [
      { text: "The film was Robert Holt's final film appearance.", finds: { who: "Robert Holt" } },
      {
        text: "The film represents the final work of cinematographer Otto Brandt, who died in May 2009.",
        finds: { who: "Otto Brandt", job: "cinematographer" },
      },
    ],
    miss: [
      "The film was the last film of Robert Holt and Ines Calloway together.",
      "The film was Robert Holt's last film until 1990.",
      "The film was Robert Holt's first film.",
    ],
  },
});
