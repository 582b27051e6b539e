import type { Span } from "../../article/model.ts";

/** A word or a mark of punctuation; offsets count from the sentence's own beginning. */
export type Token = Span & {
  readonly text: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** Nothing but spaces stands between it and the token before, and not more than one. */
  readonly joined: boolean;
};

// J. | U.S. | 86th 1,729 8.5 | Bros. Vale don't Blu-ray | anything else, by itself
const TOKEN = /(?:\p{Lu}\.)+(?!\p{L})|\d+(?:[,.]\d+)*(?:st|nd|rd|th|s)?(?!\p{L})|[\p{L}\d]+(?:['’.&-][\p{L}\d]+)*|\S/gu;
const ABBREVIATION =
  /^(?:Bros|Dr|Mr|Mrs|Ms|Jr|Sr|St|Sgt|Lt|Capt|Col|Gen|Maj|Sen|Gov|Cpl|Pvt|Cmdr|Adm|Brig|Insp|Det|Supt|Mme|Mlle|Hon|Rev|Prof|Inc|Co|Corp|Ltd|vs|No|Vol)$/;
const POSSESSIVE = /['’]s$/;

/** "Vale's" is two tokens, "Bros." is one. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    let word = match[0];
    if (text.charAt(start + word.length) === "." && ABBREVIATION.test(word)) word += ".";
    else if (word === "." && tokens.at(-1)?.end === start + 1) continue;
    const possessive = POSSESSIVE.test(word) ? word.length - 2 : word.length;
    push(tokens, text, start, start + possessive);
    if (possessive < word.length) push(tokens, text, start + possessive, start + word.length);
  }
  return tokens;
}

function push(tokens: Token[], text: string, start: number, end: number): void {
  const word = text.slice(start, end);
  const first = word.charAt(0);
  const before = tokens.at(-1);
  tokens.push({
    start,
    end,
    text: word,
    capital: first !== first.toLowerCase() && first === first.toUpperCase(),
    joined: before !== undefined && start - before.end <= 1,
  });
}
