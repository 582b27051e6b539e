import { failure, ok, type Result } from "../../questions/result.ts";
import { type DecodeCode, decode } from "./decode.ts";
import { decodeWindows1252 } from "./windows-1252.ts";

/** UTF-8 as XML and Anki write it; broken letters become marks. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes);
}

export type TextCode = "file-empty" | "file-too-large" | "file-not-text" | "file-encoding";

const REFUSED: Readonly<Record<DecodeCode, readonly [TextCode, string]>> = {
  empty: ["file-empty", "This file is empty."],
  "too-large": ["file-too-large", "This file is too large for a file of questions: 10 MB of text is the most."],
  binary: ["file-not-text", "This file is no text, and none of the formats that Marquee reads."],
  encoding: ["file-encoding", "Some letters in this file are broken. Save it again as UTF-8, and try that file."],
};

/** A file of questions to its text, in whatever encoding it was saved. */
export function textOfFile(bytes: Uint8Array): Result<string, TextCode> {
  const decoded = decode(bytes);
  if (decoded.ok) return decoded;
  const mixed = decoded.code === "encoding" ? decodeMixed(bytes) : null;
  if (mixed !== null) return ok(mixed);
  const [code, message] = REFUSED[decoded.code];
  return failure(code, message);
}

/** Of all bytes, how many may stand outside UTF-8. */
const MOST_STRAY = 0.01;

/**
 * Collections that many hands wrote have a stray letter of Windows-1252 among UTF-8. Each byte that fits nowhere is read
 * as that; null where they are many.
 */
function decodeMixed(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  let strays = 0;
  let from = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length === 0) {
      strays += 1;
      if (strays > bytes.length * MOST_STRAY) return null;
      parts.push(decodeUtf8(bytes.subarray(from, at)), decodeWindows1252(bytes.subarray(at, at + 1)));
      from = at + 1;
    }
    at += Math.max(1, length);
  }
  return [...parts, decodeUtf8(bytes.subarray(from))].join("");
}

/** Bytes of the UTF-8 sequence that begins there; 0 where none does. Overlong ones pass, and come out as marks. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  const length = byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next += 1) if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
