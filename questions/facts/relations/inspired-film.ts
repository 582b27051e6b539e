import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { filmsBesideIt } from "../phrases/films-beside.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const TITLE =
  "((?:[\\p{Lu}\\d][\\p{L}\\d'’.-]*)(?: (?:(?:of|the|and|in|a|on|to|for|from|with) ){0,2}[\\p{Lu}\\d][\\p{L}\\d'’.-]*){0,6})";
const TOOK =
  "(?:is|was) (?:both )?(?:partly |partially |loosely |heavily |directly |largely )?(?:inspired by|an homage to|a homage to|modelled on|modeled on|a remake of)";

/** The 1995 science fiction film Iron Harvest was inspired by ... | Vale's Iron Harvest (1995) was inspired by ... */
const SHAPES: readonly { readonly regex: RegExp; readonly year: number; readonly title: number }[] = [
  { regex: new RegExp(`\\b((?:19|20)\\d\\d) (?:[\\p{L}-]+ ){0,5}film ${TITLE},? ${TOOK}\\b`, "u"), year: 1, title: 2 },
  {
    regex: new RegExp(`(?:^|['’]s |\\bfilm |\\band )${TITLE} \\(((?:19|20)\\d\\d)\\) ${TOOK}\\b`, "u"),
    year: 2,
    title: 1,
  },
];

/** What only somebody thinks. */
const HEARSAY = /\b(?:critics?|reviewers?|allegedly|reportedly|suggest\w*|believ\w*|speculat\w*|series|video|song)\b/i;

/** Fewer films than these could not be offered beside one. */
const ENOUGH = 3;

export const inspiredFilm = relation({
  name: "inspired-film",
  topic: "reception",
  patterns: [],
  find: (reading) => (HEARSAY.test(headOf(reading)) || !isAsserted(reading) ? [] : inspiredIn(reading)),
  asks: [
    {
      answer: "work",
      many: true,
      worth: 0.6,
      options: ({ work, era }) => besides(work, era),
      stems: [
        "Which of these films was inspired by {film}?",
        "Of these later films, which was inspired by {film}?",
        "Which of these films owes its inspiration to {film}?",
      ],
    },
  ],
  samples: {
    section: "Legacy",
    match: [
      {
        text: "The 1995 science fiction film 12 Monkeys was inspired by The Glass Harbour.",
        finds: { work: "12 Monkeys", era: "1995" },
      },
      {
        text: "Martin Vale's Blade Runner (1982) was partly inspired by the film.",
        finds: { work: "Blade Runner", era: "1982" },
      },
    ],
    miss: [
      "Critics suggest that Blade Runner (1982) was inspired by the film.",
      "Blade Runner (1982) was inspired by a novel.",
      "Blade Runner (1982) was inspired by a novel, unlike The Glass Harbour.",
      "Blade Runner (1982) was inspired by the story behind The Glass Harbour.",
      "The Glass Harbour was inspired by Blade Runner (1982).",
      "The 1995 film Winter Rising Again was inspired by the film.",
    ],
  },
});

/** Up to where the film itself is named. */
function headOf({ text, sentence, mentions }: Reading): string {
  const film = mentions.find(({ type }) => type === "film");
  return film === undefined ? text : text.slice(0, film.start - sentence.start);
}

/** So many characters may stand between the words and the film: "and takes several ideas directly from". */
const NEAR = 60;
/** "inspired by a novel, unlike ...", "by the story behind ...": it was something else that inspired it. */
const BY_ANOTHER = /[,;]|\b(?:not|unlike|rather|novel|book|story|play|poem)\b/;

function inspiredIn(reading: Reading): Record<string, Value>[] {
  const head = headOf(reading);
  if (!reading.mentions.some(({ type }) => type === "film")) return [];
  return SHAPES.flatMap(({ regex, year, title }) => {
    const match = regex.exec(head);
    const between = match === null ? "" : head.slice(match.index + match[0].length);
    if (match === null || between.length > NEAR || BY_ANOTHER.test(between)) return [];
    const text = (match[title] ?? "").replace(/^.*['’]s (?=\p{Lu})/u, "");
    const era = textValue(match[year] ?? "");
    const work: Value = { type: "work", text, key: text.toLowerCase(), mention: null };
    return besides(work, era).length < ENOUGH ? [] : [{ work, era }];
  });
}

/** Films of its time that could be taken for that one, where the pools know it. */
const besides = (work: Value | undefined, era: Value | undefined): readonly string[] => filmsBesideIt(work, era, 8);
