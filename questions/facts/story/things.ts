import { ACTIONS, SUFFERED } from "../lexicon/actions.ts";
import { DEEDS, deedOf, thingKin } from "../lexicon/deeds.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { perReading } from "../per-reading.ts";
import { textValue, valueFrom } from "../values.ts";
import { type Act, actFinder } from "./acts.ts";
import { isBound } from "./bound.ts";
import { PLAYED_BY, SOMEBODY } from "./clauses.ts";
import { deedsIn, wordsOf } from "./deeds.ts";
import { isUnsayable, mentionsIn, sayFully, tellingWords, weightOf } from "./said.ts";

const TAIL = "([^;:.()!?“”]{5,160})";

// Anna buys an old lighthouse | Anna is captured by smugglers near the harbour
const active = actFinder(ACTIONS, TAIL);
const passive = actFinder(["is", "gets"], `(${SUFFERED} [^;:.()!?“”]{5,160})`);

/** Who does something that can be seen; the words after the verb are the first of the tail. */
export const actsIn = perReading((reading): readonly Act[] => active(reading));

/** What is told by the other relation already: a deed done to somebody, and nothing else. */
const TO_SOMEBODY = new RegExp(`^(?:the )?${SOMEBODY}${PLAYED_BY}$`);

type Row = Readonly<Record<string, Value>>;

/** Who does what, if it is told well enough to be known by it. */
export const thingsIn = perReading((reading): readonly Row[] => {
  const done = deedsIn(reading);
  const isDone = ({ who, does }: Row) =>
    done.some((deed) => deed.who?.key === who?.key && deed.does?.key.startsWith(does?.key ?? " "));
  return [...actsIn(reading), ...passive(reading)]
    .flatMap((act) => row(act, reading))
    .filter((found) => !isDone(found));
});

function row({ who, does, tail }: Act, reading: Reading): Row[] {
  const what = cutsOf(tail[0] ?? "").find((text) => isTelling(text, does, who, reading));
  if (what === undefined) return [];
  const words = tellingWords(what).filter((word) => word.length >= LONG);
  return [
    {
      who: valueFrom(who),
      does: textValue(does),
      what: textValue(sayFully(what, reading)),
      words: textValue(words.join(" ")),
    },
  ];
}

const LONG = 7;
const MOST_WORDS = 14;

/** Where the clause may end, from its first end on. */
const CUT =
  /,| [-–—] |[—–]| (?:due to|because of|despite|and|but|which|who|while|where|although|though|because|when|whose|whom|since|so|until|unless|before|after|as|leading|causing|forcing|thereby|resulting|if|(?:just|even|only) (?:as|when|before|after)) /g;

function cutsOf(tail: string): string[] {
  const ends = [...tail.matchAll(CUT)].map(({ index }) => index);
  return [...ends, tail.length]
    .slice(0, 3)
    .map((end) => tail.slice(0, end).trim())
    .filter((text) => text.split(/\s+/).length <= MOST_WORDS);
}

function isTelling(text: string, does: string, who: Mention, reading: Reading): boolean {
  const named = mentionsIn(text, reading);
  if (named.some(({ entity }) => entity !== null && entity === who.entity) || LISTED.test(text)) return false;
  if (TO_SOMEBODY.test(text) && DEEDS.includes(does)) return false;
  if ([...text.matchAll(/ and (?:[a-z]+ly )?([a-z]+s) /g)].some((match) => VERBS.has(match[1] ?? ""))) return false;
  if (TWO_DEEDS.test(text)) return false;
  const said = sayFully(text, reading);
  if (said.split(/\s+/).length < 3 || VAGUE.test(said) || BROKEN.test(said) || isUnsayable(said)) return false;
  const other = named.find(({ type }) => type === "character");
  if (!isBound(said, who, other) || (/\b(?:his|her)\b/.test(said) && !isAlone(text, who, reading))) return false;
  const own = does === "is" || does === "gets" ? text.replace(/^\S+/, "") : text;
  return tellingWords(own).length >= 1 && weightOf(own) >= ENOUGH;
}

/** Nobody else of that sex is named before the words: "his" can only be the subject's own. */
function isAlone(text: string, who: Mention, reading: Reading): boolean {
  const before = mentionsIn(reading.mask.slice(0, Math.max(0, reading.mask.indexOf(text))), reading);
  return !before.some(
    ({ type, entity }) =>
      type === "character" &&
      entity !== who.entity &&
      (entity?.gender === who.entity?.gender || entity?.gender === "unknown"),
  );
}

const ENOUGH = 2.5;

/** "reconciles with Edda and finally agrees to the sale": two deeds, one of which is enough. */
const TWO_DEEDS = / and (?:then |finally |[a-z]+ly )?[a-z]+s (?:to|the|an?|his|her|that|in|on|with|from|at) /;

/** Begins or goes on with another clause. */
const BROKEN = /^(?:and|or|but) | and (?:is|are|was|has|then|so) /;

const VERBS = new Set(ACTIONS);

/** A comma inside it joins what belongs apart. */
const LISTED = /,/;

/** Points to what was told before. */
const VAGUE =
  /\b(?:the (?:scene|situation|incident|event|events|plan|task|offer|deal|job|case|truth|news|process|place|area|spot|object|group|others?|rest|man|woman|men|women|two|three|pair|couple|attack|fight|crime|mission|end|car|room|house|building|money|door|bag|box|letter|note|gun|body|child|children|boy|girl|baby|ship|train|boat|plane|city|town|village)(?! (?:of|from|in|at|to|for|that|with|on|near)\b)|more|everyone|everybody|someone|something|anything|everything|nothing|things|work|back|place|part|charge|control|action|advantage|responsibility)$/i;

/** Words that would tell the same of somebody else. */
export function wordsOfThing(does: string, words: string): string[] {
  const forms = thingKin(does).flatMap((verb) => {
    const stem = verb.replace(/(?:es|s)$/, "");
    return [verb, stem, `${stem}e`, `${stem}ed`, `${stem}d`, `${stem}ing`];
  });
  return [...forms, ...wordsOf(deedOf(does)), ...words.split(" ")].filter((word) => word.length > 2);
}
