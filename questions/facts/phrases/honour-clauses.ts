import type { Mention, Reading, Value } from "../model.ts";
import { perReading } from "../per-reading.ts";
import { valueFrom } from "../values.ts";
import { isNominated, isOpenList, isWon } from "./honours.ts";

/** One honour of which a sentence tells: who won it or was up for it, and where. Nobody is named where it is the film's. */
export type Honour = {
  readonly won: boolean;
  readonly category: Value;
  readonly ceremony: Value;
  readonly who: Value | null;
  /** The sentence does not name all that there were: "several awards, including ...". */
  readonly open: boolean;
};

/** The same as the slots of a fact. */
export function slotsOf({ category, ceremony, who }: Honour): Readonly<Record<string, Value>> {
  return who === null ? { category, ceremony } : { category, ceremony, who };
}

/** Nothing that was only hoped for, and nothing that somebody had won before or for something else. */
const DOUBT =
  /\b(?:expect\w*|predict\w*|should have|snub\w*|might|would|could|hop(?:ed|es|ing)|campaign\w*|tipped|eligible|shortlist\w*|longlist\w*|speculat\w*|favou?rite|contend\w*|fail\w*|never|without|not|neither|nor|previous\w*|had won|had been|former\w*|who won|who had|having|refus\w*|declin\w*|disqualif\w*|withdr\w*|ineligible|for (?:his|her|their) (?:role|performance|work) in \p{Lu})\b/iu;

/** At the 5th Harbour Awards, the film won Best Film and was nominated for Best Actor (Martin Vale). */
export const honoursIn = perReading((reading): readonly Honour[] => readHonours(reading));

/** No sentence that anybody wrote names more; each honour is looked for through all of them. */
const MOST = 80;

function readHonours(reading: Reading): readonly Honour[] {
  const { mentions, text } = reading;
  if (mentions.length > MOST || !mentions.some(({ type }) => type === "category") || DOUBT.test(text)) return [];
  if (mentions.some(({ type }) => type === "work") || hasUnknownBody(reading)) return [];
  return mentions.flatMap((mention, index) => {
    if (mention.type !== "category") return [];
    const category = valueFrom(mention);
    const won = isWon(category, reading);
    if ((!won && !isNominated(category, reading)) || isCutShort(mention, mentions[index + 1], reading)) return [];
    const ceremony = ceremonyOf(index, reading);
    const who = ceremony === null ? "unclear" : recipientOf(index, reading);
    if (ceremony === null || who === "unclear") return [];
    const open = isOpenList(category, reading);
    return [{ won, category, ceremony: valueFrom(ceremony), who: who === "film" ? null : valueFrom(who), open }];
  });
}

/** Whether the name of a category goes on after what was taken for it. */
export function isWholeName(category: Value | undefined, reading: Reading): boolean {
  const mention = category?.mention;
  if (!mention) return true;
  return !isCutShort(mention, reading.mentions[reading.mentions.indexOf(mention) + 1], reading);
}

/** "Best Music, Scoring of a Dramatic Picture", "Best Film of 50 Years": the name goes on. */
function isCutShort(category: Mention, next: Mention | undefined, reading: Reading): boolean {
  const gap = between(category, next, reading);
  if (/^ of \d|^(?: of)? $/.test(gap) && next?.type === "count") return true;
  return /^(?:,| \(| [-–—]) ?(?:\p{Lu}|$)/u.test(gap) && next?.type !== "person" && !/^ \($/.test(gap)
    ? next?.type === "name" || next?.type === "organisation" || next?.type === "character" || /\p{Lu}/u.test(gap)
    : false;
}

/** A body that nobody knows is named: what it gave cannot be told from what the others gave. */
export function hasUnknownBody({ mentions }: Reading): boolean {
  return mentions.some(({ type, text }) => (type === "name" || type === "organisation") && UNKNOWN.test(text));
}

const UNKNOWN = /\b(?:Awards?|Prizes?|Festival|Globes?|Academy|Oscars?|Guild|Circle|Society|Association|Critics?)\b/;

const isCeremony = ({ type }: Mention) => type === "ceremony" || type === "festival";

/** What stands between two mentions, or before the first and after the last. */
function between(one: Mention | undefined, other: Mention | undefined, { text, sentence }: Reading): string {
  const from = one === undefined ? 0 : one.end - sentence.start;
  return text.slice(from, other === undefined ? text.length : other.start - sentence.start);
}

/** "Academy Award for Best Actor" | "Academy Award nomination for Best Actor" | "three Academy Awards: Best Actor" */
const OF_BODY = /^(?: nominations?| nods?)?(?: for(?: the)?| in the categor(?:y|ies) of|:|, for| \() ?$/i;
function ceremonyOf(index: number, reading: Reading): Mention | null {
  return ofBody(index, reading) ?? after(index, reading) ?? before(index, reading) ?? onlyOne(index, reading);
}

/** The body right before the category, or before the first of the list that it stands in. */
function ofBody(index: number, reading: Reading): Mention | null {
  const { mentions } = reading;
  for (let i = index; i > 0; i -= 1) {
    const previous = mentions[i - 1];
    if (previous === undefined) return null;
    const gap = between(previous, mentions[i], reading);
    if (isCeremony(previous)) return OF_BODY.test(gap) && mentions[i]?.type === "category" ? previous : null;
    if (VERB.test(gap) || /;| (?:at|from|by) /.test(gap)) return null;
    if (!LIST_MEMBERS.has(previous.type)) return null;
  }
  return null;
}

const LIST_MEMBERS: ReadonlySet<string> = new Set(["category", "person", "name", "count", "film"]);

const VERB =
  /\b(?:won|win|wins|winning|awarded|received|receiving|nominat\w+|earned|earning|took|lost|named|chosen)\b/i;

/** Best Actor and Best Actress for Ida Holm at the 5th Harbour Awards: nothing but the list stands between. */
function after(index: number, reading: Reading): Mention | null {
  const { mentions } = reading;
  const at = mentions.findIndex((mention, i) => i > index && isCeremony(mention));
  const ceremony = mentions[at];
  if (ceremony === undefined) return null;
  const gap = between(mentions[index], ceremony, reading);
  const lead = between(mentions[at - 1], ceremony, reading);
  return /^(?:\)|['’]s)? (?:awards? )?(?:at|from|by) (?:the )?$/i.test(lead) && !VERB.test(gap) ? ceremony : null;
}

/** At the 5th Harbour Awards, the film won ... */
function before(index: number, reading: Reading): Mention | null {
  const { mentions } = reading;
  for (let i = index - 1; i >= 0; i -= 1) {
    const mention = mentions[i];
    if (mention === undefined || !isCeremony(mention)) continue;
    return /\b(?:at|from|by) (?:the )?$/i.test(between(mentions[i - 1], mention, reading)) ? mention : null;
  }
  return null;
}

/** was nominated for ten Academy Awards and won four: Best Picture ... */
function onlyOne(index: number, { mentions }: Reading): Mention | null {
  const ceremonies = mentions.filter(isCeremony);
  const [ceremony] = ceremonies;
  return ceremonies.length === 1 && ceremony !== undefined && mentions.indexOf(ceremony) < index ? ceremony : null;
}

const OUTCOMES =
  /\b(?:won|wins?|winning|(?:was|were) (?:also |both )?(?:awarded|given|nominated)|awarded|nominated|received|receiving|garnered|earned|earning|claimed|took home|brought|gained)\b/gi;
/** From the subject to its verb. */
const TO_VERB =
  /^(?:,? (?:and|then|who))?(?: (?:was|were|has|have|been|also|both|each|later|subsequently|eventually|then|himself|herself))* $/i;

/** Whose the honour is: somebody's, the film's, or not to be told. */
function recipientOf(index: number, reading: Reading): Mention | "film" | "unclear" {
  const { mentions, text, sentence } = reading;
  const category = mentions[index];
  const next = mentions[index + 1];
  if (category === undefined) return "unclear";
  const own = owner(category, next, mentions[index + 2], reading);
  if (own !== null) return own;
  const until = category.start - sentence.start;
  const verbs = [...text.slice(0, until).matchAll(OUTCOMES)];
  for (const verb of verbs.reverse()) {
    const end = verb.index + verb[0].length;
    const given = mentions.filter(
      ({ start, type }) => type === "person" && start >= end + sentence.start && start < category.start,
    );
    const [first] = given;
    if (first !== undefined && /^ $/.test(text.slice(end, first.start - sentence.start)))
      return given.length === 1 ? first : "unclear";
    if (verb.index === 0) return openingSubject(category, reading);
    const subject = mentions.findLast((mention) => mention.end - sentence.start <= verb.index);
    if (subject === undefined || !TO_VERB.test(text.slice(subject.end - sentence.start, verb.index))) continue;
    if (subject.type === "film") return "film";
    return subject.type === "person" && isAlone(subject, reading) ? subject : "unclear";
  }
  return "unclear";
}

/** "Receiving a nomination for Best Actor, Martin Vale ...": whoever comes after the comma. */
function openingSubject(category: Mention, { mentions, text, sentence }: Reading): Mention | "film" | "unclear" {
  const subject = mentions.find(({ start, type }) => start > category.end && (type === "film" || type === "person"));
  if (subject === undefined || text.charAt(subject.start - sentence.start - 2) !== ",") return "unclear";
  return subject.type === "film" ? "film" : "unclear";
}

/** Best Actor (Martin Vale) | Best Actor for Martin Vale, and nobody with him: a craft that several share is the film's. */
function owner(
  category: Mention,
  next: Mention | undefined,
  second: Mention | undefined,
  reading: Reading,
): Mention | "film" | "unclear" | null {
  const gap = between(category, next, reading);
  const follows = between(next, second, reading);
  if (next?.type === "film" && /^ (?:for|to) $/.test(gap)) return "film";
  if (next === undefined || !/^ (?:\(|for |to )$/.test(gap)) return /^ \(\p{Lu}/u.test(gap) ? "unclear" : null;
  if (next.type !== "person") return next.type === "name" ? "unclear" : null;
  const shared = /^(?:,? (?:and|&) |, )$/.test(follows) && (second?.type === "person" || second?.type === "name");
  if (gap === " (") return shared ? "film" : follows.startsWith(")") ? next : "unclear";
  return /^(?: and | & |['’]s? )/.test(follows) && shared ? "unclear" : next;
}

function isAlone(person: Mention, reading: Reading): boolean {
  const { mentions } = reading;
  const previous = mentions[mentions.indexOf(person) - 1];
  if (previous === undefined) return true;
  const gap = between(previous, person, reading);
  return !((previous.type === "person" || previous.type === "name") && /^(?:,? and |, | & )$/.test(gap));
}
