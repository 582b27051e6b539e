import { FILM_TITLES } from "../lexicon/films.ts";
import { type Found, found } from "./found.ts";
import { type Token, tokenise } from "./tokens.ts";

const SMALL = new Set("of the a an in and to for with on at from by & or is".split(" "));

type Entry = { readonly words: readonly string[]; readonly single: boolean };
const known = new Map<string, Entry[]>();
for (const title of FILM_TITLES) {
  const words = tokenise(title).map((token) => token.text);
  const first = words[0];
  if (first === undefined) continue;
  known.set(first, [...(known.get(first) ?? []), { words, single: words.length === 1 }]);
}
for (const list of known.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Titles of other works: a title before its year in brackets, or a film known by name. `own` is the article's title. */
export function findWorks(text: string, tokens: readonly Token[], own: string): Found[] {
  const dated = datedTitles(text, tokens);
  const out = dated.filter((work) => work.text !== own);
  for (let i = 0; i < tokens.length; i += 1) {
    const entry = known.get(tokens[i]?.text ?? "")?.find((candidate) => standsAt(candidate, tokens, i));
    if (entry === undefined) continue;
    const start = tokens[i]?.start ?? 0;
    const work = found(text, start, tokens[i + entry.words.length - 1]?.end ?? start, "work");
    if (work.text !== own) out.push(work);
    i += entry.words.length - 1;
  }
  return out;
}

/** Harbour Award for Best Film (1994) is no title. */
const HONOUR =
  /\b(?:Award|Prize|Oscar|Globe)s? for |(?:^|: )Best (?:Film|Picture|Director|Actor|Actress|Supporting|Original|Adapted|Screenplay)\b/;

/** Winter Rising (2004) | Noon, Paris (1998) */
function datedTitles(text: string, tokens: readonly Token[]): Found[] {
  const out: Found[] = [];
  for (let i = 1; i < tokens.length - 1; i += 1) {
    const year = tokens[i + 1]?.text ?? "";
    if (tokens[i]?.text !== "(" || !/^(?:18|19|20)\d\d$/.test(year) || tokens[i + 2]?.text !== ")") continue;
    const first = afterPartner(tokens, beginOf(tokens, i - 1), i);
    const start = tokens[first];
    const end = tokens[i - 1];
    if (start !== undefined && end !== undefined && first <= i - 1 && i - first <= 10) {
      if (HONOUR.test(text.slice(start.start, end.end))) continue;
      out.push(found(text, start.start, end.end, "work"));
    }
  }
  return out;
}

/** "who had worked with Vale on Night Rain (2003)": the title begins after whom somebody worked with. */
function afterPartner(tokens: readonly Token[], first: number, end: number): number {
  const before = tokens.slice(Math.max(0, first - 4), first).map(({ text }) => text);
  if (!/\b(?:work|collaborat|team|appear|star)[a-z]* (?:[a-z]+ )?with\b/.test(before.join(" "))) return first;
  const on = tokens.findIndex(({ text }, at) => at > first && at <= first + 3 && at < end && /^(?:on|in)$/.test(text));
  return on > 0 && tokens[on + 1]?.capital === true ? on + 1 : first;
}

/** Walks left over capitals and small words, then drops the small words at the front. */
function beginOf(tokens: readonly Token[], last: number): number {
  let first = last + 1;
  for (let i = last; i >= 0; i -= 1) {
    const token = tokens[i];
    if (token === undefined) break;
    const part = token.capital || /^\d/.test(token.text) || /^['’]s$/.test(token.text) || token.text === ":";
    const place =
      token.text === "," &&
      i + 2 === first + 1 &&
      tokens[i + 1]?.capital === true &&
      i > 0 &&
      tokens[i - 1]?.capital === true &&
      last - i === 2;
    if (part) first = token.text === ":" || /^['’]s$/.test(token.text) ? first : i;
    else if (!SMALL.has(token.text) && !place && !isJunior(tokens, i)) break;
  }
  return first === 0 ? withoutOpener(tokens, last) : first;
}

/** Robin Crane, Jr. */
const isJunior = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "," && /^(?:Jr|Sr)\.?$/.test(tokens[at + 1]?.text ?? "") && tokens[at - 1]?.capital === true;

/** "In Night Rain (2003), she ...": what begins the sentence is no word of the title, unless a known title begins so. */
function withoutOpener(tokens: readonly Token[], last: number): number {
  const [opener, next] = [tokens[0]?.text ?? "", tokens[1]];
  if (!OPENERS.test(opener) || next?.capital !== true || last < 1) return 0;
  return known.get(opener)?.some((title) => title.words.every((word, at) => tokens[at]?.text === word)) === true
    ? 0
    : 1;
}

const OPENERS = /^(?:In|On|For|With|Since|From|At|Unlike|Following|During)$/;

/** One-word titles are too often mere words: they need a preposition before them and a capital of their own. */
function standsAt(entry: Entry, tokens: readonly Token[], at: number): boolean {
  if (!entry.words.every((word, offset) => tokens[at + offset]?.text === word)) return false;
  const before = tokens[at - 1];
  const after = tokens[at + entry.words.length];
  if (after?.capital === true && after.joined && !/^['’]/.test(after.text)) return false;
  if (
    before?.capital === true &&
    tokens[at]?.joined === true &&
    !/^(?:In|On|For|Of|From|With|Like|After)$/.test(before.text)
  )
    return false;
  return (
    !entry.single ||
    (before !== undefined &&
      /^(?:in|of|for|from|and|like|with|to|on|than|film|including|,|['’]s|directed|directing|drama|comedy|thriller)$/.test(
        before.text,
      ))
  );
}
