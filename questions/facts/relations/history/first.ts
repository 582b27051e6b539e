import { matchesOf } from "../../../matches.ts";
import { countryCalled } from "../../../pools/index.ts";
import { OF_HISTORY } from "../../history/kinds.ts";
import { inFull, isFullName, mentionsIn, yearBehind } from "../../history/said.ts";
import { mentionAt } from "../../mentions/mask.ts";
import type { Mention, Reading, Value } from "../../model.ts";
import { relation } from "../../relation.ts";
import { textValue, valueFrom } from "../../values.ts";

const ONE = "[\\uE001-\\uE0FF]([\\uE100-\\uF8FF])";
const ASIDE = "(?: \\([^()]{1,30}\\))?(?:,[^;.]{2,70}?,)?";
const RANK = "the ((?:very )?(?:first|last|earliest|only)) ";
/** Where it ends: at a mark, or where another clause begins. */
const THING = "([^;:.(),]{3,110}?)(?=[;:(]|[.]$|, | (?:and|but) [a-z]+(?:ed|s)? (?:the|a|an|its|his|her)\b|$)";
const IS = new RegExp(`${ONE}${ASIDE} (?:was|became|had been) ${RANK}${THING}`, "g");
const APPOSED = new RegExp(`${ONE}(?: \\([^()]{1,30}\\))?, ${RANK}${THING}`, "g");

export const first = relation({
  name: "first-of-all",
  about: OF_HISTORY,
  topic: "history",
  patterns: [],
  find: (reading) => (/\b(?:first|last|earliest|only)\b/.test(reading.text) ? firsts(reading) : []),
  asks: [
    {
      answer: "work",
      draw: "films-then",
      free: true,
      worth: 1,
      stems: [
        "Which of these was the {rank} {thing}?",
        "Which was the {rank} {thing}?",
        "What was the {rank} {thing}?",
      ],
    },
    {
      answer: "land",
      draw: "lands",
      free: true,
      worth: 0.9,
      stems: [
        "{title} was the {rank} {whence}?",
        "The film {title} was the {rank} {whence}?",
        "{title} is known as the {rank} {whence}?",
      ],
    },
    {
      answer: "who",
      draw: "folk",
      free: true,
      worth: 1,
      stems: [
        "Who was the {rank} {thing}?",
        "Which of these was the {rank} {thing}?",
        "Who became the {rank} {thing}?",
      ],
    },
  ],
  samples: {
    match: [
      {
        text: "The film Low Tide (1931) was the first film to be shot in the Arctic.",
        finds: { work: "Low Tide", rank: "first", thing: "film to be shot in the Arctic" },
      },
      {
        text: "Robert Holt was the first director of the Norwegian Film Board.",
        finds: { who: "Robert Holt", rank: "first" },
      },
    ],
    miss: [
      "The film Low Tide (1931) was the first film of his.",
      "Low Tide was the first.",
      "The film Low Tide (1931) was not the first film to be shot in the Arctic.",
    ],
  },
});

function firsts(reading: Reading): readonly Readonly<Record<string, Value>>[] {
  return [...matchesOf(IS, reading.mask), ...matchesOf(APPOSED, reading.mask)].flatMap(
    (match): Readonly<Record<string, Value>>[] => {
      const [, char = "", rank = "", thing = ""] = match;
      const mention = mentionAt(reading.mentions, char);
      const shown = inFull(thing, reading);
      if (mention === undefined || shown === null || !isTelling(shown, rank)) return [];
      const value = valueFrom(mention);
      const slot = slotOf(mention, value);
      if (slot === null || (slot === "who" && OF_A_PEOPLE.test(shown))) return [];
      const year = slot === "work" ? yearBehind(value, reading) : undefined;
      const national = slot === "work" ? nationalOf(thing, reading) : null;
      if (national === null && slot === "work" && isNational(thing, reading)) return [];
      if (national !== null)
        return [{ title: value, rank: textValue(rank), ...national, ...(year !== undefined && { year }) }];
      return [{ [slot]: value, rank: textValue(rank), thing: textValue(shown), ...(year !== undefined && { year }) }];
    },
  );
}

const isNational = (thing: string, reading: Reading) =>
  mentionsIn(withoutTongues(thing), reading.mentions).some(
    ({ type, text }) => type === "nationality" || countryCalled(text) !== null,
  );

/** "not in English", "in the Wolof language": a tongue, and no country. */
const withoutTongues = (thing: string) =>
  thing.replace(/\bin [\uE001-\uE0FF][\uE100-\uF8FF]|\bthe [\uE001-\uE0FF][\uE100-\uF8FF] language\b/g, "");

/** "sound film from which country", and the country, of "Indian sound film": whose else it could be, everybody sees. */
function nationalOf(thing: string, reading: Reading): { readonly whence: Value; readonly land: Value } | null {
  const [mention] = mentionsIn(withoutTongues(thing), reading.mentions).filter(({ type }) => type === "nationality");
  const country = mention === undefined ? null : countryCalled(mention.text);
  const shown = inFull(thing, reading);
  if (mention === undefined || country === null || shown === null) return null;
  const [, noun = "", rest = ""] =
    /^((?:[a-z-]+ ){0,2}[a-z-]+?)((?: (?:to|made|shot|with|in|that|at|of) .*)?)$/.exec(
      shown.replace(`${mention.text} `, ""),
    ) ?? [];
  if (noun === "") return null;
  return {
    whence: textValue(`${noun} from which country${rest}`),
    land: { ...textValue(country.name), type: "place" },
  };
}

function slotOf({ type }: Mention, value: Value): "work" | "who" | null {
  if (type === "work") return "work";
  return (type === "person" || type === "name" || type === "subject") && isFullName(value) ? "who" : null;
}

/** "African American to win": whoever else is offered would have to be one as well. */
const OF_A_PEOPLE =
  /^(?:African|Black|Asian|Arab|Jewish|Latin|Hispanic|Indigenous|Native|[A-Z][a-z]+(?:ese|ish|ian|ean|an|ch)) /;

/** Says of what it is the first: of something that another name, a country or three words tell apart. */
function isTelling(thing: string, rank: string): boolean {
  const words = thing.split(" ");
  if (words.length < 2 || /^(?:of|to|in|and|time|part|one|step|half|act)\b/.test(thing)) return false;
  if (rank === "only" && !/\p{Lu}/u.test(thing)) return false;
  return words.length >= 3 || /\p{Lu}/u.test(thing);
}
