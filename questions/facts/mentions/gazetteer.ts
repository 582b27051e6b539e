import { isGivenName } from "../lexicon/given-names.ts";
import { CEREMONIES, PRIZES } from "../lexicon/honours.ts";
import { COMPANIES, OUTLETS } from "../lexicon/organisations.ts";
import { CITIES, COUNTRIES, NATIONALITIES, REGIONS } from "../lexicon/places.ts";
import type { MentionType } from "../model.ts";
import { type Found, found } from "./found.ts";
import { type Token, tokenise } from "./tokens.ts";

type Entry = { readonly words: readonly string[]; readonly type: MentionType };

/** Names that are also words: taken only where a critic, an owner or "magazine" stands beside them. */
const ALSO_WORDS = new Set(
  "Time Life Look People Empire Premiere Jet Salon Slate Wired Vogue Deadline Paste Consequence Variety Vox Screen Polygon Ebony Starburst Neon Universal Columbia Paramount Fox Participant Showtime Criterion Hammer".split(
    " ",
  ),
);

const entries = new Map<string, Entry[]>();

function load(list: string, type: MentionType): void {
  for (const name of list.trim().split(/(?<!\s)\s*[|\n]\s*/)) {
    const words = tokenise(name).map((token) => token.text);
    const first = words[0];
    if (first === undefined) continue;
    entries.set(first, [...(entries.get(first) ?? []), { words, type }]);
  }
}

load(OUTLETS, "outlet");
load(COMPANIES, "organisation");
load(CEREMONIES, "ceremony");
load(PRIZES, "category");
load(COUNTRIES, "place");
load(REGIONS, "place");
load(CITIES, "place");
load(NATIONALITIES, "nationality");
for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);

/** Known names, the longest at each place. */
export function findKnown(text: string, tokens: readonly Token[]): Found[] {
  const out: Found[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || !(token.capital || /\d/.test(token.text.charAt(0)))) continue;
    const entry = entries.get(token.text)?.find(({ words }) => standsAt(words, tokens, i));
    const last = entry === undefined ? undefined : tokens[i + entry.words.length - 1];
    if (entry === undefined || last === undefined) continue;
    if (!believable(entry, tokens, i)) continue;
    out.push(found(text, token.start, last.end, entry.type));
    i += entry.words.length - 1;
  }
  return out;
}

function standsAt(words: readonly string[], tokens: readonly Token[], at: number): boolean {
  return words.every((word, offset) => {
    const token = tokens[at + offset];
    return token?.text === word && (offset === 0 || token.joined);
  });
}

/** A known name inside a longer capitalised one is another name: "Paris" in "Paris Barclay". */
function believable(entry: Entry, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + entry.words.length];
  const [only] = entry.words;
  if (entry.words.length === 1 && only !== undefined && ALSO_WORDS.has(only)) return beside(tokens, at);
  if (entry.type === "nationality" || entry.type === "ceremony" || entry.type === "category") return true;
  const inside = (token: Token | undefined) => token?.capital === true && /^\p{L}/u.test(token.text);
  // "United States National Film Registry": one such name must not turn the country into a name everywhere.
  if (entry.words[0] === "United") return true;
  if (entry.type === "place" && inside(after) && after?.joined === true) return false;
  if (entry.type === "place" && at === 1 && tokens[at]?.joined === true && isGivenName(before?.text ?? ""))
    return false;
  if (entry.type === "place" && at > 1 && inside(before) && tokens[at]?.joined === true && before?.text !== "In")
    return false;
  return true;
}

/** "of Time", "Time's Richard", "Time magazine" */
function beside(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const twoBefore = tokens[at - 2];
  const after = tokens[at + 1];
  if (after?.text === "magazine" || before?.text === "magazine" || after?.text === "critic") return true;
  if (/^['’]s$/.test(after?.text ?? "") && tokens[at + 2]?.capital === true) return true;
  return /^(?:of|for|from|by|at|with)$/.test(before?.text ?? "") && twoBefore?.capital === true;
}
