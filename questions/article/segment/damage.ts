/** `<unk>`, a character that could not be decoded, and markup that was left behind: `]]`, `{{`, `_2017.jpg`, `</ref>` */
const HOLE = /<unk>|\ufffd|\[\[|\]\]|\{\{|\}\}|<\/|\.(?:jpg|jpeg|png|svg|gif)\b|https?:\/\//i;

export function hasHole(sentence: string): boolean {
  return HOLE.test(sentence);
}

/** A paragraph that begins in the middle of a sentence: `harbour, she waits`; not `iPhone`, `will.i.am`. */
export function beginsInMiddle(paragraph: string): boolean {
  return /^\p{Ll}+[ ,;]/u.test(paragraph.slice(0, 60));
}
