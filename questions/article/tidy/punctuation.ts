/** `8 : 30` */
const CLOCK = /(\d) : (?=\d)/g;
/** `the end .`, `1962 , `, `Night Train : A Journey`, `who is it ? '` */
const SPACED_MARK = / ([,;:!?.])(?=[ ,;:!?.)\]"']|$)/g;

/** Joins marks to the words before them. */
export function joinPunctuation(text: string): string {
  return text.replace(CLOCK, "$1:").replace(SPACED_MARK, "$1");
}
