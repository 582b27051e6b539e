import { italic } from "../../italics.ts";
import { mentionAt, unmask } from "../mentions/mask.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { valueFrom } from "../values.ts";

/** Words by which a text leans on what was said before it. */
const LEANING =
  /\b(?:he|she|it|they|him|her|hers|his|its|their|them|this|these|those|that year|there|then|himself|herself|itself|themselves|former|latter|above|same|such|who|whom|whose|which|another|other|others)\b/i;
/** "The play", where no title follows that says which. */
const THE_ONE =
  /\bthe (?:film|picture|movie|prize|award|company|studio|author|system|book|novel|play|story|script|series|show|festival|ceremony|tour|event|band|team|group|law|war|city|country|project|idea|process|movement|director|actor|actress|producer|writer|two|three)\b(?! (?:(?!for|of|in|at|by|to|with|from|on)[a-z]+ )?[\uE001-\uE0FF])/i;

/** Part of a mask in full: people by their whole names, titles of works in italics. Null where it leans on other sentences. */
export function inFull(masked: string, { mentions }: Reading): string | null {
  const bare = masked.replace(/[\uE001-\uF8FF]/g, "");
  if (LEANING.test(bare) || THE_ONE.test(masked)) return null;
  if (mentionsIn(masked, mentions).some(({ pronoun }) => pronoun)) return null;
  return unmask(masked, mentions, (mention) => {
    const { text, type } = valueFrom(mention);
    if (type === "work") return italic(text);
    return type === "person" || type === "character" || isSomebodysSurname(mention, text) ? text : mention.text;
  })
    .replace(/\s+/g, " ")
    .trim();
}

/** "Hale", of an article about Nora Hale. */
const isSomebodysSurname = ({ type, text }: Mention, full: string) => type === "subject" && full.endsWith(` ${text}`);

export function mentionsIn(masked: string, mentions: readonly Mention[]): Mention[] {
  return [...masked].flatMap((char) => (char >= "\uE100" && char <= "\uF8FF" ? (mentionAt(mentions, char) ?? []) : []));
}

export const isTitleOrName = ({ type }: Mention): boolean => NAMING.has(type);

const NAMING: ReadonlySet<string> = new Set([
  "work",
  "person",
  "name",
  "organisation",
  "festival",
  "ceremony",
  "category",
  "place",
  "subject",
  "outlet",
  "quote",
]);

/** "1922" of "Nosferatu (1922)", where the year stands right behind the work. */
export function yearBehind({ mention }: Value, { text, sentence, mentions }: Reading): Value | undefined {
  if (mention === null || mention.pronoun) return undefined;
  const at = mention.end - sentence.start;
  const year = /^ \(((?:18|19|20)\d\d)\)/.exec(text.slice(at))?.[1];
  const date = mentions.find(({ start, text: shown }) => start === mention.end + 2 && shown === year);
  return date === undefined ? undefined : valueFrom(date);
}

/** The work that is meant where a sentence only says "the film", or nothing at all. */
export function topicValue({ topic, sentence }: Reading): Value | undefined {
  if (topic === undefined) return undefined;
  const place = { start: sentence.start, end: sentence.start };
  return { ...valueFrom(topic), mention: { ...topic, ...place, pronoun: true } };
}

/** A person by the whole name. */
export function isFullName({ text }: Value): boolean {
  return /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){1,4}$/u.test(text) && !NO_PERSON.test(text);
}

const NO_PERSON =
  /\b(?:Films?|Pictures|Studios?|Company|Corporation|Brothers|Bros|Cinema|Festival|Academy|Institute|Theatre|Theater|Society|Productions?|Electric|League|Guild|Ministry|Government|Party|Office|Code|School|Museum|Radio)\b|^The /;
