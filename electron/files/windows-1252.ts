/** What 0x80 to 0x9F stand for; U+FFFD where nothing is assigned. The rest is Latin-1. */
const UPPER = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ";
const UNASSIGNED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** More bytes over 0x7F than this, and it is another alphabet. */
const MOST_ACCENTS = 0.25;
/** Of the accented letters, how many must have a plain letter beside them. */
const LEAST_AMONG_LETTERS = 0.7;

/** Whether bytes that are no UTF-8 read as Western European text: accents among plain letters, dashes, quotation marks. */
export function looksLikeWindows1252(bytes: Uint8Array): boolean {
  let high = 0;
  let accented = 0;
  let amongLetters = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    if (UNASSIGNED.has(byte)) return false;
    high++;
    if (byte < 0xc0) continue;
    accented++;
    if (isPlainLetter(bytes[at - 1]) || isPlainLetter(bytes[at + 1])) amongLetters++;
  }
  return high <= bytes.length * MOST_ACCENTS && amongLetters >= accented * LEAST_AMONG_LETTERS;
}

function isPlainLetter(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

export function decodeWindows1252(bytes: Uint8Array): string {
  const codes = Uint16Array.from(bytes, (byte) => (byte >= 0x80 && byte < 0xa0 ? UPPER.charCodeAt(byte - 0x80) : byte));
  return new TextDecoder("utf-16le").decode(codes);
}
