import { type Found, found } from "./found.ts";

/** Quotations are opaque: `"..."` or `“...”`. An opened one that never closes is reported, not guessed. */
export function findQuotes(text: string): { quotes: Found[]; unbalanced: boolean } {
  const quotes: Found[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char !== '"' && char !== "“" && char !== "”") continue;
    if (open < 0 && char !== "”") open = i;
    else if (open >= 0) {
      if (!isNickname(text, open, i))
        quotes.push(found(text, open, i + 1, isGrade(text.slice(open + 1, i)) ? "grade" : "quote"));
      open = -1;
    } else return { quotes, unbalanced: true };
  }
  return { quotes, unbalanced: open >= 0 };
}

/** Ines "Nell" Calloway, Ines "The Owl" Calloway: a part of the name. */
function isNickname(text: string, open: number, close: number): boolean {
  if (close - open > LONGEST_NICKNAME) return false;
  return (
    /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}$/u.test(text.slice(open + 1, close)) &&
    /\p{Lu}(?:\p{Ll}+|\.) $/u.test(text.slice(Math.max(0, open - LONGEST_NICKNAME), open)) &&
    /^ \p{Lu}(?:\p{Ll}|['’]\p{Lu})/u.test(text.slice(close + 1, close + 5))
  );
}

/** In characters, the first mark with it. */
const LONGEST_NICKNAME = 26;

/** "B-", "A+" in quotation marks */
function isGrade(inner: string): boolean {
  return /^[A-F][+\-−–]?$/.test(inner);
}
