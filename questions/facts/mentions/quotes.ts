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

/** Ines "Nell" Calloway: a part of the name. */
function isNickname(text: string, open: number, close: number): boolean {
  return (
    /^\p{Lu}\p{Ll}+$/u.test(text.slice(open + 1, close)) &&
    /\p{Lu}\p{Ll}+ $/u.test(text.slice(0, open)) &&
    /^ \p{Lu}\p{Ll}/u.test(text.slice(close + 1))
  );
}

/** "B-", "A+" in quotation marks */
function isGrade(inner: string): boolean {
  return /^[A-F][+\-−–]?$/.test(inner);
}
