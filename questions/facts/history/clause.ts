import { type Verb, verbOfParticiple, verbOfPast } from "../lexicon/history-verbs.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { yearOf } from "../phrases/own.ts";
import { valueFrom } from "../values.ts";
import { mentionsIn } from "./said.ts";

/** A main clause: who or what, the verb, and all that follows up to where another clause begins. Parts of the mask. */
export type Clause = {
  readonly subject: string;
  readonly verb: Verb;
  readonly passive: boolean;
  /** The passive is said of several: "were". */
  readonly plural: boolean;
  /** "first", "later": said before the verb. */
  readonly adverb: string;
  /** What follows the verb, without its date. */
  readonly rest: string;
  /** Of the one date that the clause names. */
  readonly year: Value | null;
};

const MENTION = "[\\uE001-\\uE0FF][\\uE100-\\uF8FF]";
/** In 1922, | On 6 October 1927, */
const OPENING = new RegExp(`^(?:(?:In|On) (?:the )?(${MENTION}),? )?`);
const ASIDE = `(?: \\(${MENTION}\\))?(?:, [^,;:]{3,70},)?`;
const SUBJECT = `((?:The |the |A |An )?(?:[a-z-]+ ){0,3}(?:[A-Z][\\w'-]+ ){0,2}${MENTION}(?: (?:and )?(?:${MENTION}|[A-Z][\\w'-]+))*)${ASIDE}`;
/** Whatever stands before "was": a name in several parts, a name that nothing else shows to be one. */
const LOOSE = new RegExp(
  `^([^,;:()]{2,75}?)${ASIDE} (was|were)(?: (first|later|also|soon|finally|then|[a-z]+ly))? ([a-z]+)(?= |$|\\.)([^]*)$`,
);
const VERB = "(?: (was|were|had been|is))?(?: (first|later|also|soon|finally|then|[a-z]+ly))? ([a-z]+)(?= |$|\\.)";
const CLAUSE = new RegExp(`^${SUBJECT}${VERB}([^]*)$`);

/** Where the clause ends. */
const END =
  /[;:]|,(?! \d)| [–—] |\s(?:and|but)\s(?=(?:[a-z]+ ){0,1}(?:[a-z]+ed|won|made|became|was|were|had|is|wrote|shot|left|set|gave|took|[\uE001-\uE0FF][\uE100-\uF8FF] )\b)|\s(?:because|but|when|while|after|before|although|though|until|which|who|whom|whose|where|so that|as soon as)\s|\.$/;

const DATE = new RegExp(`(?:^| )(?:in|on)(?: the (?:spring|summer|autumn|fall|winter) of)? (${MENTION})`, "g");

/** The main clause at the head of a sentence; null where it is of another shape. */
export function clauseOf(reading: Reading): Clause | null {
  const { mask, mentions } = reading;
  const opening = OPENING.exec(mask);
  const body = mask.slice(opening?.[0].length ?? 0);
  const match = passiveIn(body) ?? CLAUSE.exec(body);
  if (match === null) return null;
  const [, subject = "", auxiliary, adverb = "", word = "", after = ""] = match;
  const passive = auxiliary !== undefined;
  const verb = passive ? verbOfParticiple(word) : verbOfPast(word);
  if (verb === undefined || auxiliary === "had been") return null;
  const end = END.exec(after);
  const whole = end === null ? after : after.slice(0, end.index);
  const dates = mentionsIn(`${opening?.[1] ?? ""}${whole}`, mentions).filter(({ type }) => type === "date");
  if (dates.length > 1) return null;
  const rest = whole.replace(DATE, (all, chars: string) => (isDate(chars, mentions) ? "" : all));
  if (mentionsIn(rest, mentions).some(({ type }) => type === "date")) return null;
  return {
    subject,
    verb,
    passive,
    plural: auxiliary === "were",
    adverb: adverb === "first" ? "first" : "",
    rest,
    year: yearIn(dates),
  };
}

/** "The Lantern Prize was founded"; nothing where another clause begins before the verb. */
function passiveIn(body: string): RegExpExecArray | null {
  const match = LOOSE.exec(body);
  if (match === null || verbOfParticiple(match[4] ?? "") === undefined) return null;
  return /\b(?:because|that|when|while|after|before|as|if|but|although|until|since)\b/i.test(match[1] ?? "")
    ? null
    : match;
}

function isDate(chars: string, mentions: readonly Mention[]): boolean {
  return mentionsIn(chars, mentions)[0]?.type === "date";
}

function yearIn([date]: readonly Mention[]): Value | null {
  return date === undefined ? null : yearOf(valueFrom(date));
}
