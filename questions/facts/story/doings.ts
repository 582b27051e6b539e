import { isTurn } from "../lexicon/turns.ts";
import type { Reading, Value } from "../model.ts";
import { textValue } from "../values.ts";
import { deedsIn } from "./deeds.ts";
import { weightOf } from "./said.ts";
import { thingsIn } from "./things.ts";

type Row = Readonly<Record<string, Value>>;

/**
 * Whether a deed can be recognised by the words that tell it: it turns a story, or there is much in them to see. `what`
 * is all that is told of it but the verb.
 */
export function isVividDeed(does: string, what: string): boolean {
  return vividness(does, what) >= 1;
}

/** From 0; from 1 on a deed can be recognised. */
function vividness(does: string, what: string): number {
  if (isCutOff(does, what) || CLAUSE.test(what)) return 0;
  const isDull = !isTurn(does) && DULL.test(`${does} ${what}`);
  return isDull ? 0 : weightOf(what.replace(NAME, "\uE100")) / (isTurn(does) ? TELLING.turn : TELLING.other);
}

/** So vivid is what may stand beside a deed that is asked for. */
const BESIDE = 0.66;

/** Says that somebody came to be or to feel something, went on, or was there: nothing that anybody sees. */
const DULL =
  /^(?:is|gets|becomes|spends|occupies|gains|lives|works|arrives|goes|comes|returns|rejoins|attends|remains|stays|has|wakes|awakens|recovers|witnesses|asks|tells|meets|knows|falls|succeeds|suffers|experiences|enjoys|closes down|(?:takes|shows) (?:an? |the )?(?:\S+ )?(?:interest|advantage|care|part|place|lead|note|pity|leave|look)|moves (?:his|her))\b/;

/** A deed is told well enough to be recognised by it: one that turns a story, or one with much to see in it. */
const TELLING = { turn: 1.5, other: 3 };

/** "opens the letter and reads": another deed hangs on. */
const TWO_DEEDS = / and (?:then )?[a-z]+s(?: |$)/;

/** Who does something that can be said of them in a few words, all of it: "burns the last boat of the village". */
export function doingsIn(reading: Reading): Row[] {
  const toOthers = deedsIn(reading).map(({ who, does, whom, rest }) => row(who, does, [whom, rest]));
  const withThings = thingsIn(reading).map(({ who, does, what }) => row(who, does, [what]));
  return [...toOthers, ...withThings].flat();
}

function row(who: Value | undefined, does: Value | undefined, told: readonly (Value | undefined)[]): Row[] {
  if (who === undefined || does === undefined) return [];
  const what = told.flatMap((value) => value?.text ?? []).join(" ");
  const deed = `${does.text} ${what}`;
  if (TWO_DEEDS.test(what) || deed.length > LONGEST || OF_SOMEBODY.test(deed) || vividness(does.text, what) < BESIDE)
    return [];
  return [{ who, does, deed: textValue(deed) }];
}

/** "orders the guard", and not what: the rest was cut off. */
const BIDS =
  /^(?:orders|instructs|tells|asks|persuades|convinces|forces|commands|urges|advises|begs|invites|promises|warns|allows|lets|uses|helps|informs|reminds)\b(?!.* (?:to|that|into|of|with|as|for) )/;

/** "promises that his loyalty will be rewarded": nobody knows whose. */
const OF_SOMEBODY = / that (?:\S+ ){0,2}(?:his|her|their|he|she|they)\b/;

const NAME = /\p{Lu}[\p{L}'’.-]*(?: (?:of |the |de |von |van )?\p{Lu}[\p{L}'’.-]*)*/gu;

/** Whether the words break off before what somebody is told to do. */
export function isCutOff(does: string, what: string): boolean {
  return BIDS.test(`${does} ${what}`);
}

/** A clause with somebody of its own in it. */
const CLAUSE = / (?:he|she|they) /;

/** Letters that an option may have. */
const LONGEST = 70;
