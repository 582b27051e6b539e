import { isGivenName } from "../lexicon/given-names.ts";
import { BODY_HEADS, PARTICLES, STARTERS } from "../lexicon/words.ts";
import type { Token } from "./tokens.ts";

/** A stretch of capitalised words that may name somebody or something; `first` and `last` count tokens. */
export type Run = { readonly first: number; readonly last: number };

/** Capitalised without being a name. */
const NOT_NAMES = new Set(
  "I Blu-ray Blu-Ray DVD DVDs VHS LaserDisc Disc HD CD CGI IMAX OS OSes AI A.I. UFO TV PG PG-13 R NC-17 MPAA FX VFX 3D 2D 4K Internet Web God Christmas Easter Thanksgiving Halloween Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Jewish Christian Catholic Muslim Hindu Buddhist Nazi Nazis Communist Himself Herself Themselves Americans Oscar-winning Oscar-nominated".split(
    " ",
  ),
);

/** How the article writes its words: small, and with a capital that no beginning of a sentence gave them. */
export type Casing = { readonly small: ReadonlySet<string>; readonly proper: ReadonlySet<string> };

/** `taken` says which tokens belong to something already found. */
export function findRuns(tokens: readonly Token[], taken: (token: Token) => boolean, casing: Casing): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!isNameWord(tokens, i, taken) || isOpener(tokens, i, casing)) continue;
    let last = i;
    for (let j = i + 1; j < tokens.length; j += 1) {
      const token = tokens[j];
      if (token === undefined || !token.joined || taken(token)) break;
      if (isNameWord(tokens, j, taken)) last = j;
      else if (!leadsOn(tokens, j, last, taken) && !isByname(tokens, i, j, taken)) break;
    }
    runs.push({ first: i, last });
    i = last;
  }
  return runs;
}

function isNameWord(tokens: readonly Token[], at: number, taken: (token: Token) => boolean): boolean {
  const token = tokens[at];
  if (token === undefined || !token.capital || taken(token)) return false;
  if (NOT_NAMES.has(token.text) && !isFirstName(tokens, at)) return false;
  return /^\p{L}/u.test(token.text) && !/^I['’]/.test(token.text);
}

/** "Christian" and "April" before a surname. */
function isFirstName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !next.capital || !next.joined || !isGivenName(tokens[at]?.text ?? "")) return false;
  return /^\p{L}/u.test(next.text) && !NOT_NAMES.has(next.text);
}

/** A small word inside a name: "Anna van Dijk", "Board of Review". */
function leadsOn(tokens: readonly Token[], at: number, last: number, taken: (token: Token) => boolean): boolean {
  const word = tokens[at]?.text ?? "";
  if (/^["“”'‘’]$/.test(word)) return isNicknameMark(tokens, at, taken);
  if (PARTICLES.has(word)) return isNameWord(tokens, at + 1, taken) || PARTICLES.has(tokens[at + 1]?.text ?? "");
  const head = BODY_HEADS.has(tokens[last]?.text ?? "");
  if (word === "of") return head && (isNameWord(tokens, at + 1, taken) || tokens[at + 1]?.text === "the");
  return word === "the" && head && tokens[at - 1]?.text === "of" && isNameWord(tokens, at + 1, taken);
}

/** A part called by a noun, to the end of the clause: "as Edda the Owl". */
function isByname(tokens: readonly Token[], first: number, at: number, taken: (token: Token) => boolean): boolean {
  if (tokens[at]?.text !== "the" || tokens[first - 1]?.text !== "as" || !isNameWord(tokens, at + 1, taken))
    return false;
  return /^[,.:;()]?$/.test(tokens[at + 2]?.text ?? "");
}

/** One of the two marks in: Ines “Nell” Calloway, Ines “The Owl” Calloway */
function isNicknameMark(tokens: readonly Token[], at: number, taken: (token: Token) => boolean): boolean {
  return [1, 2, 3].some(
    (words) => isNicknameAt(tokens, at, words, taken) || isNicknameAt(tokens, at - words - 1, words, taken),
  );
}

/** So many words in quotation marks, from the first mark on, with a name before and after them. */
function isNicknameAt(
  tokens: readonly Token[],
  open: number,
  words: number,
  taken: (token: Token) => boolean,
): boolean {
  const close = tokens[open + words + 1];
  if (!/^["“'‘]$/.test(tokens[open]?.text ?? "") || !/^["”'’]$/.test(close?.text ?? "")) return false;
  const inside = Array.from({ length: words }, (_, index) => open + 1 + index);
  return (
    [open - 1, ...inside, open + words + 2].every((place) => isNameWord(tokens, place, taken)) &&
    tokens[open + words + 2]?.start === (close?.end ?? 0) + 1
  );
}

/** The capital comes from the beginning of a sentence, not from a name. */
function isOpener(tokens: readonly Token[], at: number, casing: Casing): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.text ?? "";
  if (token === undefined || !(at === 0 || /^[:"“(–—…]$/.test(before))) return false;
  const small = token.text.toLowerCase();
  if (isGivenName(token.text) && !STARTERS.has(small)) return false;
  if (STARTERS.has(small) || casing.small.has(small)) return true;
  if (small.endsWith("ly") || small.endsWith("ing")) return true;
  const next = tokens[at + 1];
  // A line of the cast: "Ines as Theodora Vane"
  if (at === 0 && /^(?:as|\.|…)$/.test(next?.text ?? "") && next?.joined !== false && isPartNext(tokens, at + 2))
    return false;
  const alone = next === undefined || !next.capital || !next.joined;
  return alone && !casing.proper.has(token.text) && !/^['’]s$/.test(next?.text ?? "");
}

/** Past the dots of a line, a capital follows. */
function isPartNext(tokens: readonly Token[], from: number): boolean {
  const next = tokens.slice(from).find(({ text }) => !/^[.…]$/.test(text));
  return next?.capital === true;
}
