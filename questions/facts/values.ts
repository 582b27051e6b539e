import { remembering } from "../remember.ts";
import type { Mention, Quantity, Value } from "./model.ts";

/** A mention as the value of a slot. */
export function valueFrom(mention: Mention): Value {
  const known = values.get(mention);
  if (known !== undefined) return known;
  const value = read(mention);
  values.set(mention, value);
  return value;
}

/** The same mention is asked for again and again. */
const values = new WeakMap<Mention, Value>();

function read(mention: Mention): Value {
  const text = shownText(mention);
  return { type: mention.type, text, key: keyOf(mention, text), mention };
}

export function textValue(text: string): Value {
  const trimmed = text.trim();
  return { type: "text", text: trimmed, key: trimmed.toLowerCase(), mention: null };
}

/** Bodies that give awards of their own name. */
const BODY =
  /(?:Guild of America|Film Critics Circle|Critics Association|Society of Film Critics|Board of Review|Actors Guild|Film Critics' Circle)$/;

function shownText(mention: Mention): string {
  if (mention.entity !== null) return mention.entity.name;
  if (mention.type === "category") return mention.text.replace(/ Award$/, "");
  if (mention.type === "outlet" && mention.text === "New York") return "New York magazine";
  if (mention.type === "festival") return mention.text.replace(/^(?:\d{4}|\d+(?:st|nd|rd|th)) (?:annual )?/i, "");
  if (mention.type === "ceremony") return ceremonyName(mention.text);
  if (mention.type === "duration") return spelledOut(mention);
  if (mention.type === "grade") return unquoted(mention.text).replace(/[−–]$/, "-");
  if (mention.type === "quote") return unquoted(mention.text);
  return mention.text;
}

/** What the same honours are called for short. */
const BYNAMES: readonly (readonly [RegExp, string])[] = [
  [/\bOscars?$/, "Academy Awards"],
  [/\bGolden Globes?$/, "Golden Globe Awards"],
  [/\bBAFTAs?$/, "BAFTA Awards"],
];

/** Academy Award -> Academy Awards; Writers Guild of America -> Writers Guild of America Awards */
function ceremonyName(text: string): string {
  const full = BYNAMES.reduce((name, [byname, body]) => name.replace(byname, body), text);
  return BODY.test(full) ? `${full} Awards` : full.replace(/ Award$/, " Awards");
}

/** three-month -> three months */
function spelledOut({ text, quantity }: Mention): string {
  const spaced = text.replace(/-(second|minute|hour|day|week|month|year|decade)s?$/, " $1");
  return spaced === text || quantity?.amount === 1 ? spaced : `${spaced}s`;
}

/** Without its quotation marks and the comma that slipped inside them. */
export function unquoted(text: string): string {
  return text.replace(/^["“]|["”]$/g, "").replace(/[,.;:]$/, "");
}

/** 86th Academy Awards -> academy; the 2013 New York Film Festival -> new york film festival */
function plainHonour(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the /, "")
    .replace(/^(?:\d+(?:st|nd|rd|th)|\d{4}|first|second|third) (?:annual )?/, "")
    .replace(/ awards?$|s$/, "");
}

function keyOf(mention: Mention, text: string): string {
  if (mention.type === "film" || mention.type === "subject") return mention.type;
  if (mention.quantity !== null) return `${mention.quantity.unit.split(" ")[0]} ${mention.quantity.amount}`;
  if (mention.type === "ceremony" || mention.type === "festival") return plainHonour(text);
  return text.toLowerCase().replace(/^the /, "");
}

/** Equal, or the one is what the other says less exactly: "over $47 million" and "$47.4 million". */
export function agree(a: Value, b: Value): boolean {
  if (a.key === b.key) return true;
  const left = a.mention?.quantity;
  const right = b.mention?.quantity;
  if (!left || !right || left.unit.split(" ")[0] !== right.unit.split(" ")[0]) return false;
  if (a.type === "date") return sameDate(a, b);
  if (left.about === null && right.about === null) return rounds(left.amount, right.amount);
  if (isBeyond(left, right) || isBeyond(right, left)) return false;
  return Math.abs(left.amount - right.amount) <= 0.12 * Math.max(left.amount, right.amount);
}

/** "over $837 million" leaves no room for $823 million. */
function isBeyond(bound: Quantity, exact: Quantity): boolean {
  if (exact.about !== null) return false;
  if (OVER.test(bound.about ?? "")) return exact.amount < bound.amount;
  return UNDER.test(bound.about ?? "") && exact.amount > bound.amount;
}

const OVER = /^(?:just over|well over|over|more than|at least|in excess of)$/i;
const UNDER = /^(?:just under|under|less than|fewer than|nearly|almost|close to|up to|as much as|as many as)$/i;

/** 47 and 47.4, or 47 and 47.9: the one is the other with fewer digits, rounded or cut off. */
function rounds(a: number, b: number): boolean {
  const [short, long] = significant(a) <= significant(b) ? [a, b] : [b, a];
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, Math.abs(short)))) - significant(short) + 1);
  const isShort = [Math.round, Math.floor].some((shorten) => shorten(long / scale) * scale === short);
  return isShort && significant(short) < significant(long);
}

function significant(value: number): number {
  return String(value)
    .replace(/^0\.0*|\./g, "")
    .replace(/(?<!0)0+$/, "").length;
}

/** "December 18" and "December 18, 2013"; "August 2013" and "August 7, 2013"; "2013" and any of its days. */
function sameDate(a: Value, b: Value): boolean {
  const [short, long] = a.text.length < b.text.length ? [a.text, b.text] : [b.text, a.text];
  const words = parts(short);
  const inside = parts(long);
  return words.length < inside.length && words.every((word) => inside.includes(word));
}

const parts = remembering((text): readonly string[] => text.toLowerCase().match(/[a-z]+|\d+/g) ?? []);
