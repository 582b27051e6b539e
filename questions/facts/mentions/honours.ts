import type { Span } from "../../article/model.ts";
import { PRIZES } from "../lexicon/honours.ts";
import type { MentionType } from "../model.ts";
import { type Found, found } from "./found.ts";
import type { Token } from "./tokens.ts";

const HEADS: ReadonlyMap<string, MentionType> = new Map([
  ["Festival", "festival"],
  ["Awards", "ceremony"],
  ["Award", "ceremony"],
  ["Prize", "ceremony"],
  ["Globes", "ceremony"],
]);
const PRIZE_NAMES = new Set(PRIZES.trim().split("|"));
const CONNECTORS = new Set(["of", "the", "for", "&", "'", "’", "de", "du", "des"]);
const JOINS_AND = new Set(["Film", "Arts", "Motion", "Television", "Science"]);
const CATEGORY_CONNECTORS = new Set(["in", "a", "an", "or", "by", "–", "-", "&", "of"]);
const AFTER_AND = new Set(["Hairstyling", "Mixing", "Editing", "Hair", "Styling", "Decoration"]);

/** Festivals and ceremonies by their last word, categories by their first: "8th Rome International Film Festival". */
export function findHonours(text: string, tokens: readonly Token[]): Found[] {
  const out: Found[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !token.capital) continue;
    if (token.text === "Best" || token.text === "Outstanding" || token.text === "Worst") {
      const end = endOfCategory(tokens, i);
      if (end > i) {
        out.push(found(text, token.start, tokens[end]?.end ?? token.end, "category"));
        i = end;
      }
      continue;
    }
    const type = HEADS.get(token.text);
    if (type !== undefined) out.push(...body(text, tokens, i, type));
  }
  return out;
}

/** Best Original Screenplay | Best Actor in a Leading Role | Best Motion Picture – Drama */
function endOfCategory(tokens: readonly Token[], start: number): number {
  let end = start;
  for (let i = start + 1; i < tokens.length; i += 1) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token === undefined || token.text === "Best" || !token.joined) break;
    if (token.capital && /^\p{L}/u.test(token.text)) end = i;
    else if (token.text === "and" && AFTER_AND.has(next?.text ?? "")) continue;
    else if (!CATEGORY_CONNECTORS.has(token.text)) break;
    else if (token.text === "in" && !/^an?$/.test(next?.text ?? "")) break;
    else if (next === undefined || !(next.capital || CATEGORY_CONNECTORS.has(next.text))) break;
  }
  return end;
}

/** Walks left from the last word over capitals, ordinals and years. */
function body(text: string, tokens: readonly Token[], head: number, type: MentionType): Found[] {
  let first = head;
  for (let i = head - 1; i >= 0; i -= 1) {
    const token = tokens[i];
    const right = tokens[i + 1];
    if (token === undefined || right === undefined || right.start - token.end > 1) break;
    if (token.text === "Best") return [];
    if (isPart(token)) first = i;
    else if (token.text === "and" && JOINS_AND.has(tokens[i - 1]?.text ?? "")) continue;
    else if (!CONNECTORS.has(token.text)) break;
  }
  const start = tokens[first];
  if (first === head || start === undefined) return [];
  const span: Span = { start: start.start, end: tokens[head]?.end ?? start.end };
  const placed = type === "festival" ? ofPlace(tokens, head) : null;
  const whole = found(text, span.start, placed ?? span.end, type);
  return [PRIZE_NAMES.has(whole.text) ? { ...whole, type: "category" } : whole];
}

function isPart(token: Token): boolean {
  if (/^\d+(?:st|nd|rd|th)$/.test(token.text) || /^(?:18|19|20)\d\d$/.test(token.text)) return true;
  return token.capital && /^\p{L}/u.test(token.text) && !/^(?:The|At|In|For|And|On|Its|It)$/.test(token.text);
}

/** Festival of Locarno */
function ofPlace(tokens: readonly Token[], head: number): number | null {
  const of = tokens[head + 1];
  const place = tokens[head + 2];
  return of?.text === "of" && place?.capital === true ? place.end : null;
}
