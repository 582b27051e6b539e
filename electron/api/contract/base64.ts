/** Base64 (RFC 4648, section 4, with padding) from the ES library alone: this code runs in pages and in Node. */

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PADDING = "=".charCodeAt(0);
const CODE_OF = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
const NOT_A_DIGIT = 255;
const VALUE_OF = new Uint8Array(128).fill(NOT_A_DIGIT);
for (const [value, code] of CODE_OF.entries()) VALUE_OF[code] = value;

/** Bytes a slice; a multiple of three, and few enough letters for one call of `fromCharCode`. */
const SLICE = 3 * 2048;

export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let start = 0; start < bytes.length; start += SLICE) {
    text += String.fromCharCode(...encodeSlice(bytes.subarray(start, start + SLICE)));
  }
  return text;
}

function encodeSlice(bytes: Uint8Array): Uint8Array {
  const codes = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill(PADDING);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const left = bytes.length - from;
    const word = ((bytes[from] ?? 0) << 16) | ((bytes[from + 1] ?? 0) << 8) | (bytes[from + 2] ?? 0);
    codes[to] = digit(word >> 18);
    codes[to + 1] = digit(word >> 12);
    if (left > 1) codes[to + 2] = digit(word >> 6);
    if (left > 2) codes[to + 3] = digit(word);
  }
  return codes;
}

function digit(word: number): number {
  return CODE_OF[word & 63] ?? PADDING;
}

/** Null when the text is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 !== 0) return null;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const digits = text.length - padding;
  for (let from = 0, to = 0; from < text.length; from += 4, to += 3) {
    let word = 0;
    for (let place = from; place < from + 4; place++) {
      const value = place < digits ? (VALUE_OF[text.charCodeAt(place)] ?? NOT_A_DIGIT) : 0;
      if (value === NOT_A_DIGIT) return null;
      word = (word << 6) | value;
    }
    // A typed array ignores what is set past its end: the padding's bytes.
    bytes[to] = word >> 16;
    bytes[to + 1] = word >> 8;
    bytes[to + 2] = word;
  }
  return bytes;
}
