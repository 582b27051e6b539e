/** Whether the bytes stand at the place, `at` counting from the beginning. */
export function startsWith(bytes: Uint8Array, signature: readonly number[], at = 0): boolean {
  return bytes.length >= at + signature.length && signature.every((byte, index) => bytes[at + index] === byte);
}

/** The share of control characters other than tab, line feed, form feed and carriage return. */
export function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) {
    const isSpace = byte === 0x09 || byte === 0x0a || byte === 0x0c || byte === 0x0d;
    if ((byte < 0x20 && !isSpace) || byte === 0x7f) controls++;
  }
  return bytes.length === 0 ? 0 : controls / bytes.length;
}

/** How many characters of two bytes or more are well-formed UTF-8. */
export function countValidSequences(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    const follow = followers(bytes[at] ?? 0);
    let found = 0;
    while (found < follow && isFollower(bytes[at + 1 + found])) found++;
    if (follow > 0 && found === follow) count++;
    at += found;
  }
  return count;
}

/** How many bytes follow this first one of a sequence; 0 where it begins none. */
function followers(byte: number): number {
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : 0;
}

function isFollower(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
