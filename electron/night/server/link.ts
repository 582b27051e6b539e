import type { RawData, WebSocket } from "ws";
import { z } from "zod";
import { MESSAGE_BYTES, type Refusal } from "../../../game/night/messages.ts";
import { type BucketSize, createBucket } from "./buckets.ts";

/** Longest frame that is taken in at all, bytes; what is between it and `MESSAGE_BYTES` gets a refusal with a reason. */
export const FRAME_BYTES = 4 * MESSAGE_BYTES;
/** What may wait for somebody who does not read, bytes. The largest view, the stage's standings of a full room, fits. */
const MOST_WAITING = 1024 * 1024;
/** A phone that is used by a person sends a few messages a question. */
const MESSAGES: BucketSize = { burst: 30, perSecond: 10 };
/** Refusals of what no page of ours would send; who has used them up is cut off. */
const PATIENCE: BucketSize = { burst: 40, perSecond: 0.5 };
/** Close code of RFC 6455, section 7.4.1. */
const POLICY_VIOLATION = 1008;

/** One WebSocket to a phone or a stage, with its limits. Messages arrive checked by their schema. */
export type Link = {
  readonly address: string;
  readonly send: (text: string) => void;
  readonly refuse: (n: number | null, code: Refusal) => void;
  readonly close: () => void;
  /** When anything was heard from the other side last, by the host's clock. */
  readonly heardAt: () => number;
  /** Asks on the level of the protocol whether somebody is there. */
  readonly probe: () => void;
  /** Cuts it off without a word: for those who are gone. */
  readonly cut: () => void;
};

export type LinkOptions<Message> = {
  readonly socket: WebSocket;
  readonly address: string;
  readonly now: () => number;
  readonly schema: z.ZodType<Message>;
  readonly onMessage: (message: Message, link: Link) => void;
  readonly onGone: (link: Link) => void;
};

export function attendSocket<Message>(options: LinkOptions<Message>): Link {
  const { socket, now, schema } = options;
  const messages = createBucket(MESSAGES, now());
  const patience = createBucket(PATIENCE, now());
  let heardAt = now();

  const send = (text: string) => {
    if (socket.readyState !== socket.OPEN) return;
    if (socket.bufferedAmount > MOST_WAITING) return socket.terminate();
    socket.send(text);
  };
  const link: Link = {
    address: options.address,
    send,
    refuse: (n, code) => send(JSON.stringify({ type: "refused", n, code })),
    close: () => socket.close(POLICY_VIOLATION),
    heardAt: () => heardAt,
    probe: () => {
      if (socket.readyState === socket.OPEN) socket.ping();
    },
    cut: () => socket.terminate(),
  };
  const strike = (n: number | null, code: Refusal) => {
    if (!patience.take(now())) return link.close();
    link.refuse(n, code);
  };
  const receive = (data: RawData, isBinary: boolean) => {
    heardAt = now();
    if (socket.readyState !== socket.OPEN) return;
    if (!messages.take(heardAt)) return strike(null, "too-fast");
    const read = readMessage(data, isBinary, schema);
    if (read.ok) options.onMessage(read.message, link);
    else strike(read.n, read.code);
  };
  socket.on("message", receive);
  socket.on("pong", () => {
    heardAt = now();
  });
  socket.on("error", () => {}); // frames that are none, frames that are too long: ws closes the connection itself
  socket.on("close", () => options.onGone(link));
  return link;
}

type Read<Message> =
  | { readonly ok: true; readonly message: Message }
  | { readonly ok: false; readonly n: number | null; readonly code: Refusal };

function readMessage<Message>(data: RawData, isBinary: boolean, schema: z.ZodType<Message>): Read<Message> {
  if (isBinary) return { ok: false, n: null, code: "bad-message" };
  const bytes = Array.isArray(data) ? Buffer.concat(data) : data;
  if (bytes.byteLength > MESSAGE_BYTES) return { ok: false, n: null, code: "too-long" };
  const value = parseJson(bytes.toString());
  const parsed = schema.safeParse(value);
  return parsed.success ? { ok: true, message: parsed.data } : { ok: false, n: numberOf(value), code: "bad-message" };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const numbered = z.object({ n: z.int().min(0).max(0x7fffffff) });

/** The number by which the sender would know its message again. */
function numberOf(value: unknown): number | null {
  const parsed = numbered.safeParse(value);
  return parsed.success ? parsed.data.n : null;
}
