import { failure, ok, type Result } from "../../questions/result.ts";
import { ARTICLE_BYTES } from "../api/contract/calls.ts";
import { binaryKind } from "./binary-kind.ts";
import { controlShare, countValidSequences, startsWith } from "./bytes.ts";
import { decodeUtf16, utf16OrderOf } from "./utf16.ts";
import { decodeWindows1252, looksLikeWindows1252 } from "./windows-1252.ts";

export type DecodeCode = "empty" | "too-large" | "binary" | "encoding";

const UTF8_MARK = [0xef, 0xbb, 0xbf];
/** UTF-16 in little-endian order would begin alike, but with a letter after the mark. */
const UTF32_MARK = [0xff, 0xfe, 0, 0];
/** Of all bytes, how many control characters a text may have. */
const MOST_CONTROLS = 0.01;

const MEGABYTE = 1024 * 1024;

/**
 * Bytes of a file to its text: UTF-8 and UTF-16, with a byte order mark or without, and Windows-1252 where nothing
 * else fits. Fails with `empty`; `too-large` (`details.megabytes`, `details.limit`); `binary` (`details.kind` names
 * what the bytes look like); `encoding` for text in which some letters are broken.
 */
export function decode(bytes: Uint8Array): Result<string, DecodeCode> {
  if (bytes.length === 0) return failure("empty", "This file is empty. Choose a file that has the article's text.");
  if (bytes.length > ARTICLE_BYTES) return tooLarge(bytes.length);
  const kind = binaryKind(bytes);
  if (kind) return failure("binary", kind.message, { kind: kind.name });
  if (startsWith(bytes, UTF32_MARK)) return brokenEncoding("UTF-32");
  const order = utf16OrderOf(bytes);
  if (order) return decodeUtf16(bytes, order) ?? brokenEncoding("UTF-16");
  if (bytes.includes(0) || controlShare(bytes) > MOST_CONTROLS) return notText();
  return decodeBytewise(startsWith(bytes, UTF8_MARK) ? bytes.subarray(UTF8_MARK.length) : bytes);
}

function decodeBytewise(bytes: Uint8Array): Result<string, DecodeCode> {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    // mixed encodings are broken, not old: a text in Windows-1252 has next to no sequence that is good UTF-8
    const isOld = countValidSequences(bytes) === 0 && looksLikeWindows1252(bytes);
    return isOld ? ok(decodeWindows1252(bytes)) : brokenEncoding("UTF-8");
  }
}

function tooLarge(length: number): Result<never, DecodeCode> {
  const megabytes = Math.ceil(length / MEGABYTE);
  const limit = ARTICLE_BYTES / MEGABYTE;
  const message = `This file has ${megabytes} MB, and ${limit} MB is the most that Marquee reads. Save the article's text alone.`;
  return failure("too-large", message, { megabytes, limit });
}

function brokenEncoding(encoding: string): Result<never, DecodeCode> {
  const message = "Some letters in this file are broken. Save it again as UTF-8 text, or copy its text and paste it.";
  return failure("encoding", message, { encoding });
}

function notText(): Result<never, DecodeCode> {
  const message =
    "This file is not text. Choose the article as text, Markdown or a web page, or copy its text and paste it.";
  return failure("binary", message, { kind: "unknown" });
}
