import type { CallInput, CallName, CallOutput } from "../../../electron/api/contract/calls.ts";
import type { FailureCode } from "../../../electron/api/contract/codes.ts";
import { decodeFrame, encodeFrame, replySchema, SOCKET_PATH } from "../../../electron/api/contract/frames.ts";
import { failure, type Result } from "../../../questions/result.ts";
import type { Client, Connection } from "./connection.ts";
import { createListeners } from "./listeners.ts";
import { checkAnswer } from "./replies.ts";

/** How long a call waits for a connection before it fails, milliseconds. */
const PATIENCE = 8000;
/** Milliseconds before the next attempt to connect: the first few come quickly, then every two seconds. */
const RETRY_AFTER = [100, 250, 500, 1000, 2000] as const;

type Pending = { readonly frame: string; readonly answer: (result: unknown) => void };

const disconnected = failure("disconnected", "Marquee cannot reach its other half. It keeps trying.");

/**
 * The bridge over a WebSocket to the server that the page came from. It connects again by itself. A call made while
 * the connection is down waits for it; one that was sent when it went down fails, because nobody knows how far it got.
 */
export function createSocketClient(origin: string): Client {
  const listeners = createListeners();
  const watchers = new Set<() => void>();
  const waiting = new Map<number, Pending>();
  const sent = new Map<number, Pending>();
  let connection: Connection = "connecting";
  let socket: WebSocket | undefined;
  let attempts = 0;
  let nextId = 0;

  function become(next: Connection): void {
    connection = next;
    for (const watcher of watchers) watcher();
  }

  function connect(): void {
    socket = new WebSocket(`${origin}${SOCKET_PATH}`);
    socket.addEventListener("open", () => {
      attempts = 0;
      become("open");
      for (const id of [...waiting.keys()]) send(id);
    });
    socket.addEventListener("message", (event) => receive(event.data));
    socket.addEventListener("close", () => {
      fail(sent);
      become("lost");
      window.setTimeout(connect, RETRY_AFTER[Math.min(attempts, RETRY_AFTER.length - 1)]);
      attempts += 1;
    });
  }

  function send(id: number): void {
    const pending = waiting.get(id);
    if (pending === undefined) return;
    waiting.delete(id);
    sent.set(id, pending);
    socket?.send(pending.frame);
  }

  function receive(data: unknown): void {
    const frame = typeof data === "string" ? decodeFrame(data, replySchema) : null;
    if (frame === null) return;
    if ("event" in frame) {
      listeners.tell(frame.event, frame.payload);
      return;
    }
    sent.get(frame.id)?.answer(frame.result);
    sent.delete(frame.id);
  }

  function ask(call: CallName, input: unknown): Promise<unknown> {
    const id = nextId++;
    return new Promise((answer) => {
      waiting.set(id, { frame: encodeFrame({ id, call, input }), answer });
      if (connection === "open") send(id);
      else window.setTimeout(() => failOne(waiting, id), PATIENCE);
    });
  }

  async function call<Name extends CallName>(
    name: Name,
    input: CallInput<Name>,
  ): Promise<Result<CallOutput<Name>, FailureCode>> {
    return checkAnswer(name, await ask(name, input));
  }

  connect();
  return {
    call,
    on: listeners.on,
    connection: {
      get: () => connection,
      subscribe: (watcher) => {
        watchers.add(watcher);
        return () => watchers.delete(watcher);
      },
    },
  };
}

function fail(calls: Map<number, Pending>): void {
  for (const id of [...calls.keys()]) failOne(calls, id);
}

function failOne(calls: Map<number, Pending>, id: number): void {
  calls.get(id)?.answer(disconnected);
  calls.delete(id);
}
