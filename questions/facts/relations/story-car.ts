import { matchesOf } from "../../matches.ts";
import { CARS, carsBeside } from "../lexicon/cars.ts";
import { anyOf } from "../lexicon/rows.ts";
import { typeChar, unmask } from "../mentions/mask.ts";
import type { Reading, Value } from "../model.ts";
import { relation } from "../relation.ts";
import { PLAYED_BY, SOMEBODY, somebody, TOLD, UNREAL } from "../story/clauses.ts";
import { textValue, valueFrom } from "../values.ts";

/** Makes that are names of people as well: Harrison Ford, Lincoln, Lotus. Only where a year or a car's noun tells. */
const NAMES = /^(?:Ford|Lincoln|Dodge|Honda|Lotus|Jaguar|Bentley|Mercedes|Daimler|Triumph|Hudson|Nash)$/;
const MAKE = new RegExp(`\\b(${anyOf(CARS.map(([first = ""]) => [first]))})\\b`, "g");
/** Words between the owner and the car. */
const KIND =
  "(?:(?:own|beloved|trusty|old|new|battered|vintage|classic|souped-up|convertible|custom|customized|customised|red|black|white|blue|green|yellow|silver|golden|gold|pink|brown|grey|gray|flashy|beat-up|rusty|expensive|stolen|rented|(?:19|20)\\d\\d),? ){0,3}";

const OWNS = new RegExp(`${SOMEBODY}['’]s? ${KIND}$`);
const DRIVES = new RegExp(
  `${SOMEBODY}${PLAYED_BY}(?:, [^,]{2,60},)? (?:drives|is driving|arrives in|escapes in|returns in|rides in|then returns in|buys|steals) (?:an?|his|her|the) ${KIND}$`,
);
const DRIVEN_BY = new RegExp(`^[^,.;]{0,25}? (?:driven|owned) by ${SOMEBODY}`);

export const storyCar = relation({
  name: "story-car",
  topic: "story",
  within: "everywhere",
  sections: TOLD,
  patterns: [],
  find: carsIn,
  asks: [
    {
      answer: "make",
      options: ({ make }) => carsBeside(make?.text),
      unnamed: true,
      worth: 0.6,
      stems: [
        "Which make of car does {who} drive in {film}?",
        "In {film}, which make of car does {who} drive?",
        "What make is the car that {who} drives in {film}?",
      ],
    },
  ],
  samples: {
    section: "Plot",
    match: [
      { text: "Anna waits. Anna's old Cadillac breaks down.", finds: { who: "Anna", make: "Cadillac" } },
      { text: "Anna waits. Anna drives a red 1964 Ford to town.", finds: { who: "Anna", make: "Ford" } },
      {
        text: "Anna waits. A guard stops a 1964 Chevrolet Malibu driven by Anna.",
        finds: { who: "Anna", make: "Chevrolet" },
      },
    ],
    miss: [
      "Anna waits. Anna dreams of a Cadillac.",
      "Anna waits. Anna works in a Cadillac showroom.",
      "Anna waits. Anna drives to Cadillac.",
    ],
  },
});

const MENTION = /[\uE000-\uE0FF][\uE100-\uF8FF]/g;
/** These stay masked: whoever is called Ford is none. */
const PEOPLE: ReadonlySet<string> = new Set([typeChar("character"), typeChar("person")]);

function carsIn(reading: Reading): Record<string, Value>[] {
  if (reading.text.search(MAKE) < 0 || UNREAL.test(reading.text)) return [];
  const { mask, mentions } = reading;
  const open = mask.replace(MENTION, (pair) => (PEOPLE.has(pair.charAt(0)) ? pair : unmask(pair, mentions)));
  return matchesOf(MAKE, open).flatMap((match): Record<string, Value>[] => {
    const make = match[1] ?? "";
    const [before, after] = [open.slice(0, match.index), open.slice(match.index + make.length)];
    if (/^ (?:showroom|dealer|factory|garage|commercial|advert)/.test(after)) return [];
    if (NAMES.test(make) && !/\b(?:(?:19|20)\d\d|red|black|white|blue|old|own|new) $/.test(before)) return [];
    const char = OWNS.exec(before)?.[1] ?? DRIVES.exec(before)?.[1] ?? DRIVEN_BY.exec(after)?.[1];
    const who = somebody(char, reading);
    return who === undefined ? [] : [{ who: valueFrom(who), make: textValue(make) }];
  });
}
