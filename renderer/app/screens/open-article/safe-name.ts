/** Characters that are not seen but change how others read: controls, marks of writing direction, soft hyphens. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const LONGEST = 64;
const END = 16;

/**
 * A file's name as it may be shown: on one line, without characters that would make it read as another name, and cut
 * in the middle where it is very long, so that its ending stays.
 */
export function safeName(name: string): string {
  const letters = [...name.replace(UNSEEN, " ").replace(/\s+/gu, " ").trim()];
  if (letters.length <= LONGEST) return letters.join("");
  return `${letters.slice(0, LONGEST - END - 1).join("")}…${letters.slice(-END).join("")}`;
}
