/** `Ruiz 's`, `I 'm`, `didn 't`, `that ' s`, `<unk> 's`, `Inc. 's` */
const CONTRACTION = /(?<=[\p{L}\d.>"]) ' ?(s|m|d|t|ll|ve|re)(?![\p{L}\d'])/gu;
/** `Nora O 'Hare`, `Palme d 'Or`, `L 'Avventura` */
const NAME_PART = /(?<!\p{L})([ODLdl]) ' ?(?=\p{Lu})/gu;
/** `an ' 80s vibe` */
const DECADE = /(?<= )' ?(?=\d0s)/g;

/** A stray apostrophe: one with a space before it. */
type Stray = { readonly at: number; readonly afterS: boolean };

/**
 * Joins contractions, possessives and single quotation marks to their words: `the Actors ' Guild`,
 * `the guards 'uniforms`, `said ' Come in , ' and`. A mark after a word in -s is a possessive unless
 * the marks that follow leave a quotation open.
 */
export function joinApostrophes(text: string): string {
  const joined = text.replace(CONTRACTION, "'$1").replace(NAME_PART, "$1'").replace(DECADE, "'");
  return placeStrays(joined, straysOf(joined));
}

function straysOf(text: string): Stray[] {
  const strays: Stray[] = [];
  for (let at = text.indexOf("'"); at !== -1; at = text.indexOf("'", at + 1)) {
    const decade = /^\d0s/.test(text.slice(at + 1, at + 4));
    if ((at === 0 || text[at - 1] === " ") && !decade) strays.push({ at, afterS: isAfterS(text, at) });
  }
  return strays;
}

/** `Actors '`, `Warner Bros. '` */
function isAfterS(text: string, at: number): boolean {
  return /[\p{L}>][sxz]\.? $/iu.test(text.slice(Math.max(0, at - 4), at));
}

function placeStrays(text: string, strays: readonly Stray[]): string {
  let placed = "";
  let from = 0;
  let open = false;
  strays.forEach((stray, index) => {
    const closes = open || isPossessive(stray, strays[index + 1], strays.length - index);
    placed += text.slice(from, closes ? Math.max(from, stray.at - 1) : stray.at);
    from = stray.at + 1;
    if (closes) {
      placed += /[\p{L}\d]/u.test(text[from] ?? "") ? "' " : "'";
    } else {
      placed += "'";
      if (text[from] === " ") from++;
    }
    open = !closes && strays.length > index + 1;
  });
  return placed + text.slice(from);
}

function isPossessive(stray: Stray, next: Stray | undefined, remaining: number): boolean {
  if (!stray.afterS) return false;
  const opensQuotation = remaining % 2 === 0 && next !== undefined && !next.afterS;
  return !opensQuotation;
}
