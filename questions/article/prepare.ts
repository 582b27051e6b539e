/** `a\r\nb`, `a\rb`, `a\fb`: every way to end a line. */
const LINE_END = /\r\n?|[\n\f\v\u0085\u2028\u2029]/;
/** No-break, thin and ideographic spaces, tabs. */
const SPACES = /[\p{Zs}\t]/gu;
/** Control characters, soft hyphens, zero-width and direction marks: none of them is seen, all of them break words. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
/** A heap of combining marks on one letter: composing it takes time that grows with the square of its height. */
const HEAP = /(\p{M}{16})\p{M}+/gu;

/** `Ruiz’s`, `don´t`: one apostrophe, so that later rules need to know only one. */
const APOSTROPHES = /[‘’‛ʼ´]/g;
/** `“fine”`, `„fine“`, `«fine»`: paired anew with all others once the text is tidy. */
const QUOTATION_MARKS = /[“”„‟«»]/g;

/** The text as lines with one kind of space, letters composed (NFC), straight quotation marks, nothing invisible in them. */
export function prepareLines(text: string): string[] {
  return text.toWellFormed().split(LINE_END).map(prepareLine);
}

function prepareLine(line: string): string {
  const visible = line.replace(SPACES, " ").replace(UNSEEN, "");
  return visible.replace(HEAP, "$1").normalize("NFC").replace(APOSTROPHES, "'").replace(QUOTATION_MARKS, '"');
}
