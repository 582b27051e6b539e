import { isTurn } from "../lexicon/turns.ts";
import { weightOf } from "./said.ts";

/**
 * Whether a deed can be recognised by the words that tell it: it turns a story, or there is much in them to see. `what`
 * is all that is told of it but the verb.
 */
export function isVividDeed(does: string, what: string): boolean {
  if (isCutOff(does, what) || CLAUSE.test(what)) return false;
  if (!isTurn(does) && DULL.test(`${does} ${what}`)) return false;
  return weightOf(what.replace(NAME, "\uE100")) >= (isTurn(does) ? TELLING.turn : TELLING.other);
}

/** Says that somebody came to be or to feel something, went on, or was there: nothing that anybody sees. */
const DULL =
  /^(?:is|gets|becomes|spends|occupies|gains|lives|works|arrives|goes|comes|returns|rejoins|attends|remains|stays|has|wakes|awakens|recovers|witnesses|asks|tells|meets|knows|falls|succeeds|suffers|experiences|enjoys|closes down|(?:takes|shows) (?:an? |the )?(?:\S+ )?(?:interest|advantage|care|part|place|lead|note|pity|leave|look)|moves (?:his|her))\b/;

/** A deed is told well enough to be recognised by it: one that turns a story, or one with much to see in it. */
const TELLING = { turn: 1.5, other: 3 };

/** "orders the guard", and not what: the rest was cut off. */
const BIDS =
  /^(?:orders|instructs|tells|asks|persuades|convinces|forces|commands|urges|advises|begs|invites|promises|warns|allows|lets|uses|helps|informs|reminds)\b(?!.* (?:to|that|into|of|with|as|for) )/;

const NAME = /\p{Lu}[\p{L}'’.-]*(?: (?:of |the |de |von |van )?\p{Lu}[\p{L}'’.-]*)*/gu;

/** Whether the words break off before what somebody is told to do. */
export function isCutOff(does: string, what: string): boolean {
  return BIDS.test(`${does} ${what}`);
}

/** A clause with somebody of its own in it. */
const CLAUSE = / (?:he|she|they) /;
