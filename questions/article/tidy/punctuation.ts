/**
 * A dash that became a question mark: `in his own voice ? to his ex-wife`. A title may end in one, and goes on
 * with a verb: `What 's Up , Doc ? is a 1972 film`.
 */
const LOST_DASH = /(\S+) \? (?=([a-z]+))/g;
const GOES_ON = new Set(
  "is was are were has had will would and or but by in on at of from with premiered received grossed won stars".split(
    " ",
  ),
);

/** `program .`, `2013 , `, `World War Z : An Oral History`, `how are you ? `, `8 : 30` */
export function joinSplitPunctuation(text: string): string {
  return text
    .replace(LOST_DASH, (whole, before: string, after: string) => {
      const title = /^\p{Lu}/u.test(before) && GOES_ON.has(after);
      return title ? whole : `${before} — `;
    })
    .replace(/(\d) : (?=\d)/g, "$1:")
    .replace(/ ([,;:!?.])(?=[ ,;:!?.)\]”]|$)/g, "$1")
    .replace(/ (\.{3})(?=\S)/g, " $1");
}
