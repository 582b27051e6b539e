import { ok, type Result } from "../../questions/result.ts";
import { startsWith } from "./bytes.ts";

export type ByteOrder = "little" | "big";

/** How many bytes are looked at where there is no mark. */
const SAMPLE = 4096;
/** English in UTF-16 has a zero byte in nearly every letter, always on the same side. */
const MOST_ON_THIS_SIDE = 0.4;
const FEW_ON_THE_OTHER = 0.02;

/** The byte order of UTF-16, by its mark or by the side on which the zero bytes stand; null where it is none. */
export function utf16OrderOf(bytes: Uint8Array): ByteOrder | null {
  if (startsWith(bytes, [0xff, 0xfe])) return "little";
  if (startsWith(bytes, [0xfe, 0xff])) return "big";
  const sample = bytes.subarray(0, SAMPLE);
  const pairs = Math.floor(sample.length / 2);
  if (pairs === 0) return null;
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / pairs);
  if (odd > MOST_ON_THIS_SIDE && even < FEW_ON_THE_OTHER) return "little";
  return even > MOST_ON_THIS_SIDE && odd < FEW_ON_THE_OTHER ? "big" : null;
}

/** The text, its mark taken off; null where half a character is missing or a NUL stands in it. */
export function decodeUtf16(bytes: Uint8Array, order: ByteOrder): Result<string, never> | null {
  if (bytes.length % 2 === 1) return null;
  const little = order === "little" ? bytes : swapped(bytes);
  try {
    const text = new TextDecoder("utf-16le", { fatal: true }).decode(little);
    return text.includes("\0") ? null : ok(text);
  } catch {
    return null;
  }
}

function swapped(bytes: Uint8Array): Uint8Array {
  return bytes.map((_, at) => bytes[at ^ 1] ?? 0);
}
