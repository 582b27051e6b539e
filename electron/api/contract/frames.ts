import { z } from "zod";
import { fromBase64, toBase64 } from "./base64.ts";
import { ARTICLE_BYTES } from "./calls.ts";
import { resultOf } from "./result.ts";

/**
 * The contract over a WebSocket: JSON text frames. The page asks `{ id, call, input }`, the answer is
 * `{ id, result }` with a `Result`, events come as `{ event, payload }`.
 *
 * Bytes travel as `{ "$bytes": "<base64>" }`; a key of the data that begins with `$` gets a second one on the way, so
 * that no data can pass for bytes.
 */

export const SOCKET_PATH = "/socket";

/** Longest frame either side takes: the largest article in base64, and room for its name and the rest of the frame. */
export const FRAME_BYTES = Math.ceil((ARTICLE_BYTES * 4) / 3) + 256 * 1024;

export const requestSchema = z.object({ id: z.int().min(0), call: z.string().max(100), input: z.unknown() });
export type RequestFrame = z.infer<typeof requestSchema>;

const answerSchema = z.object({ id: z.int().min(0), result: resultOf(z.unknown()) });
const eventSchema = z.object({ event: z.string().max(100), payload: z.unknown() });
/** What the server may send. */
export const replySchema = z.union([answerSchema, eventSchema]);
export type ReplyFrame = z.infer<typeof replySchema>;

const BYTES = "$bytes";

export function encodeFrame(frame: RequestFrame | ReplyFrame): string {
  return JSON.stringify(pack(frame));
}

/** Null when the text is no frame of that kind. */
export function decodeFrame<T>(text: string, schema: z.ZodType<T>): T | null {
  let data: unknown;
  try {
    data = unpack(JSON.parse(text));
  } catch {
    return null; // not JSON, deeper than the stack, or broken base64
  }
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

function pack(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [BYTES]: toBase64(value) };
  if (Array.isArray(value)) return value.map(pack);
  if (typeof value !== "object" || value === null) return value;
  return mapEntries(value, (key, inner) => [key.startsWith("$") ? `$${key}` : key, pack(inner)]);
}

function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (typeof value !== "object" || value === null) return value;
  if (BYTES in value) return bytesOf(value[BYTES]);
  return mapEntries(value, (key, inner) => [key.startsWith("$") ? key.slice(1) : key, unpack(inner)]);
}

function mapEntries(object: object, change: (key: string, value: unknown) => [string, unknown]): object {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => change(key, value)));
}

function bytesOf(text: unknown): Uint8Array {
  const bytes = typeof text === "string" ? fromBase64(text) : null;
  if (bytes === null) throw new SyntaxError("not base64");
  return bytes;
}
