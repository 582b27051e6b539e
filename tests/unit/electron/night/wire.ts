import { onTestFinished } from "vitest";
import { WebSocket } from "ws";

/** The other side of a night's server: a plain socket that keeps all it hears, and waits for what it is asked to. */
export type Wire = {
  readonly socket: WebSocket;
  /** Everything that was sent to it, as text. */
  readonly heard: string[];
  readonly say: (message: unknown) => void;
  /** Sends text or bytes as they are. */
  readonly raw: (data: string | Uint8Array) => void;
  /** The first message, of those not waited for before, that fits; rejects when the connection ends without it. */
  readonly next: (fits: (message: Said) => boolean) => Promise<Said>;
  readonly closed: Promise<number>;
  readonly end: () => void;
};

// biome-ignore lint/suspicious/noExplicitAny: what a test reads of a message, it states itself
export type Said = any;

type Waiter = {
  readonly fits: (message: Said) => boolean;
  readonly take: (message: Said) => void;
  readonly fail: (error: Error) => void;
};

export type WireOptions = {
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly origin?: string;
};

/** Connects; rejects where the server refuses the socket. */
export async function connect(
  host: string,
  { path = "/ws", headers = {}, origin = `http://${host}` }: WireOptions = {},
): Promise<Wire> {
  const socket = new WebSocket(`ws://${host}${path}`, { origin, headers, perMessageDeflate: false });
  const heard: string[] = [];
  const unread: Said[] = [];
  let waiters: Waiter[] = [];
  socket.on("message", (data) => {
    const text = String(data);
    heard.push(text);
    const message: Said = JSON.parse(text);
    const waiter = waiters.find(({ fits }) => fits(message));
    waiters = waiters.filter((each) => each !== waiter);
    if (waiter === undefined) unread.push(message);
    else waiter.take(message);
  });
  const closed = new Promise<number>((resolve) => {
    socket.on("close", (code) => {
      for (const { fail } of waiters) fail(new Error(`closed with ${code}; heard ${heard.slice(-3).join(" ")}`));
      resolve(code);
    });
  });
  const end = () => socket.terminate();
  try {
    onTestFinished(end);
  } catch {
    // used outside of a test
  }
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  socket.on("error", () => {});
  return {
    socket,
    heard,
    closed,
    end,
    say: (message) => socket.send(JSON.stringify(message)),
    raw: (data) => socket.send(data),
    next: (fits) => {
      const place = unread.findIndex(fits);
      if (place >= 0) return Promise.resolve(unread.splice(place, 1)[0]);
      return new Promise((take, fail) => {
        if (socket.readyState === socket.CLOSED) return fail(new Error("closed"));
        waiters.push({ fits, take, fail });
      });
    },
  };
}
