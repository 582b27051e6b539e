/** `8 : 30` */
const CLOCK = /(\d) : (?=\d)/g;
/** `program .`, `2013 , `, `World War Z : An Oral History`, `how are you ? '` */
const SPACED_MARK = / ([,;:!?.])(?=[ ,;:!?.)\]"']|$)/g;

/** Joins marks to the words before them. */
export function joinPunctuation(text: string): string {
  return text.replace(CLOCK, "$1:").replace(SPACED_MARK, "$1");
}
