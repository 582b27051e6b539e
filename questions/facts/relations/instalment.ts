import type { Reading, Value } from "../model.ts";
import { isAsserted } from "../phrases/asserted.ts";
import { relation } from "../relation.ts";
import { textValue } from "../values.ts";

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(
    " ",
  );

/** It is the fifth instalment in the Harbour film series. | the fifth spy film in the Robin Cole series */
const PLACE = new RegExp(
  `\\bthe (?<rank>${ORDINALS.join("|")}|\\d{1,2}th) (?:(?:spy|feature|feature-length|full-length|live-action|animated|theatrical) )?(?:instal+ment|entry|film|movie|chapter)(?: overall)? (?:in|of) (?:the )?(?<series>\\p{Lu}[^,;()“”"]{2,38}?) (?:film series|movie series|series|franchise|saga)(?=[,.;)]|$| and )`,
  "u",
);
/** What stands before the place in a series: that it is the film's. */
const OF_THE_FILM = /\b(?:is|was|as|became|becoming)(?: both)? (?:[^.;]{0,90}, |[^.;]{0,90} and )?$/;
/** Another order is told of as well, or another film is meant. */
const OTHERWISE = /\b(?:chronological\w*|first of|followed by|non-canon\w*|reboot\w*)\b/i;

/** Of the last ones of a long series nobody knows which they are, and who can count may count to the third. */
const COUNTED = { least: 3, most: 12 };

export const instalment = relation({
  name: "instalment",
  topic: "film",
  patterns: [],
  find: placeIn,
  asks: [
    {
      answer: "rank",
      options: ({ rank }) => near(rank?.text ?? ""),
      worth: 0.5,
      stems: [
        "Which film of the {series} series is {film}, counted from the first?",
        "Counting from the first, which film of the {series} series is {film}?",
        "Which place does {film} take among the films of the {series} series?",
      ],
    },
  ],
  samples: {
    section: "Production",
    match: [
      {
        text: "It is the fifth instalment in the Harbour Watch film series.",
        finds: { rank: "The fifth", series: "Harbour Watch" },
      },
      {
        text: "It is the sequel to Thaw (2015) and the 7th film in the Robin Cole franchise, and stars Ines Calloway.",
        finds: { rank: "The seventh", series: "Robin Cole" },
      },
    ],
    miss: [
      "It is the second instalment in the Harbour Watch film series.",
      "It is the fifth film in the Harbour Watch series to earn $1 billion.",
      "It was followed by the fifth instalment in the Harbour Watch series.",
      "It is the fourth main instalment in the Harbour Watch series.",
      "It is the third film in the Harbour Watch series, albeit the fifth chronologically.",
    ],
  },
});

function placeIn(reading: Reading): Record<string, Value>[] {
  const { text } = reading;
  if (!/\b(?:series|franchise|saga)\b/.test(text) || OTHERWISE.test(text)) return [];
  const said = PLACE.exec(text);
  const { rank = "", series = "" } = said?.groups ?? {};
  const at = /^\d/.test(rank) ? Number.parseInt(rank, 10) : ORDINALS.indexOf(rank) + 1;
  if (said === null || at < COUNTED.least || at > COUNTED.most || !isAsserted(reading)) return [];
  if (!OF_THE_FILM.test(text.slice(0, said.index))) return [];
  // words said of a film that the series is called after are not said of its place
  return [{ rank: placed(at), series: { ...textValue(series), key: `series ${series}` } }];
}

const placed = (at: number): Value => textValue(`The ${ORDINALS[at - 1] ?? ""}`);

/** The places around it, but for the first, which everybody knows. */
function near(rank: string): readonly string[] {
  const at = ORDINALS.indexOf(rank.replace(/^The /, ""));
  return ORDINALS.map((word) => `The ${word}`).filter((_, other) => other > 0 && Math.abs(other - at) <= 2);
}
