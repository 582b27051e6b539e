/** `Jonze 's`, `I 'm`, `didn 't` */
const CONTRACTION = /(\p{L}|\d) '(s|m|d|t|ll|ve|re)(?![\p{L}\d])/gu;

/** A stray apostrophe: a space before it. `Critics ' Choice`, `OSes 'accelerated`, `say ' Hey , hello , '` */
type Stray = { readonly at: number; readonly afterS: boolean };

/**
 * Joins contractions, possessives and single quotation marks to their words. A mark after a word in -s is a
 * possessive unless as many marks follow as a quotation needs.
 */
export function joinApostrophes(text: string): string {
  const joined = text.replace(CONTRACTION, "$1'$2");
  const strays = straysOf(joined);
  return strays.length === 0 ? joined : placeStrays(joined, strays);
}

function straysOf(text: string): Stray[] {
  const strays: Stray[] = [];
  for (let at = text.indexOf("'"); at !== -1; at = text.indexOf("'", at + 1)) {
    if (at === 0 || text[at - 1] === " ") strays.push({ at, afterS: /[sxz]/i.test(text[at - 2] ?? "") });
  }
  return strays;
}

function placeStrays(text: string, strays: readonly Stray[]): string {
  let result = "";
  let from = 0;
  let open = false;
  strays.forEach((stray, index) => {
    const attaches = open ? "left" : attachesTo(stray, strays[index + 1], strays.length - index);
    result += text.slice(from, attaches === "left" ? Math.max(from, stray.at - 1) : stray.at);
    from = stray.at + 1;
    if (attaches === "left") {
      result += /[\p{L}\d]/u.test(text[from] ?? "") ? "' " : "'";
      open = false;
      return;
    }
    result += "'";
    if (text[from] === " ") from++;
    open = strays.length > index + 1;
  });
  return result + text.slice(from);
}

function attachesTo(stray: Stray, next: Stray | undefined, remaining: number): "left" | "right" {
  if (!stray.afterS) return "right";
  const opensQuotation = remaining % 2 === 0 && next !== undefined && !next.afterS;
  return opensQuotation ? "right" : "left";
}
