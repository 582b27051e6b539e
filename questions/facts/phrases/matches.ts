import { modalityOf } from "../modality.ts";
import type { Mention, Reading, Value } from "../model.ts";
import { valueFrom } from "../values.ts";

/** What the named groups of a match stand for; null for a match that is not meant as a fact. */
type Row = Readonly<Record<string, Value>>;

/**
 * Rows of the named groups of a regular expression (flags "d" and "g") over the words of a sentence: a mention where one
 * stands in the same place, else the words themselves. What was only planned, denied or rumoured is left out.
 */
export function matches(reading: Reading, regex: RegExp): readonly Row[] {
  return [...reading.text.matchAll(regex)].flatMap((match) => {
    if (modalityOf(reading.text, match.index, match.index + match[0].length) !== "asserted") return [];
    const groups = Object.entries(match.indices?.groups ?? {});
    return [Object.fromEntries(groups.flatMap(([name, span]) => (span ? [[name, valueAt(reading, ...span)]] : [])))];
  });
}

function valueAt(reading: Reading, from: number, to: number): Value {
  const { start } = reading.sentence;
  const same = reading.mentions.find((mention) => mention.start === start + from && mention.end === start + to);
  return same === undefined ? words(reading, from, to) : valueFrom(same);
}

/** Words of a sentence as a value of their own that still knows its place. */
export function words(reading: Reading, from: number, to: number, type: Mention["type"] | "text" = "text"): Value {
  const text = reading.text.slice(from, to);
  const { start } = reading.sentence;
  const mention: Mention = {
    start: start + from,
    end: start + to,
    type: type === "text" ? "name" : type,
    text,
    entity: null,
    quantity: null,
    pronoun: false,
  };
  return { type, text, key: text.toLowerCase(), mention };
}

/** The same value, asked for by a closed list and not by what it is. */
export function asText(value: Value): Value {
  return { ...value, type: "text" };
}

/** The same value as the title of a work. */
export function asTitle(value: Value): Value {
  return { ...value, type: "work", text: value.text.replace(/^["“]|[,.]?["”]$/g, "") };
}

/** A title in running text: capitals, with small words between them. Part of a regular expression. */
export const TITLE =
  "[“\"]?\\p{Lu}[\\p{L}\\d'’!?:&-]*(?:,? (?:(?!and (?:in|as) )(?:of|the|a|an|and|in|to|for|on|at|from|with|or|de|la|le|les|des|du|und|der|die|das|ka|ki|ke|se|&|–|-) )*[\\p{Lu}\\d][\\p{L}\\d'’!?:&-]*)*[”\"]?";

export const YEAR = "(?:18|19|20)\\d\\d";
