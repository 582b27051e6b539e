/** `a\r\nb`, `a\rb`, `a\fb`: every way to end a line. */
const LINE_END = /\r\n?|[\n\f\v\u0085\u2028\u2029]/;
/** No-break, thin and ideographic spaces, tabs. */
const SPACES = /[\p{Zs}\t]/gu;
/** Control characters, soft hyphens, zero-width and direction marks: none of them is seen, all of them break words. */
const UNSEEN = /[\p{Cc}\p{Cf}]/gu;
/** A heap of combining marks on one letter: composing it takes time that grows with the square of its height. */
const HEAP = /(\p{M}{16})\p{M}+/gu;

/** The text as lines with one kind of space, letters composed (NFC), nothing invisible in them. */
export function prepareLines(text: string): string[] {
  return text.toWellFormed().split(LINE_END).map(prepareLine);
}

function prepareLine(line: string): string {
  return line.replace(SPACES, " ").replace(UNSEEN, "").replace(HEAP, "$1").normalize("NFC");
}
