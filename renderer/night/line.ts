import { delayBefore, OPENS_WITHIN, QUIET_FOR, REPLIES_WITHIN } from "./reconnect.ts";

/** The line to the host: a WebSocket that opens itself again for as long as the page is there. */
export type Line = {
  /** False where the line is down; nothing is kept for later. */
  readonly send: (message: object) => boolean;
  /** Something was asked: if nothing at all is heard within a while, the line is taken for dead and opened anew. */
  readonly expectReply: () => void;
  /** Tries at once instead of waiting for its turn, or makes sure that an open line still holds. */
  readonly wake: () => void;
  readonly close: () => void;
};

export type LineOptions = {
  readonly url: string;
  readonly onOpen: () => void;
  readonly onText: (text: string) => void;
  /** Once for every loss, not for every try. */
  readonly onLost: () => void;
  /** Nothing was heard for a while: the place to send a ping. */
  readonly onQuiet: () => void;
};

type Timer = ReturnType<typeof setTimeout>;

export function openLine(options: LineOptions): Line {
  let socket: WebSocket | null = null;
  let attempt = 0;
  let isUp = false;
  let isClosed = false;
  const timers = { retry: 0 as Timer | 0, opening: 0 as Timer | 0, reply: 0 as Timer | 0, quiet: 0 as Timer | 0 };

  const stop = (name: keyof typeof timers) => {
    clearTimeout(timers[name]);
    timers[name] = 0;
  };
  const set = (name: keyof typeof timers, ms: number, then: () => void) => {
    stop(name);
    timers[name] = setTimeout(() => {
      timers[name] = 0;
      then();
    }, ms);
  };

  const drop = () => {
    const dropped = socket;
    socket = null;
    for (const name of ["opening", "reply", "quiet"] as const) stop(name);
    if (dropped !== null) {
      dropped.onopen = dropped.onmessage = dropped.onclose = null;
      dropped.close();
    }
    if (isUp) {
      isUp = false;
      options.onLost();
    }
    if (isClosed || timers.retry !== 0) return;
    set("retry", delayBefore(attempt, Math.random()), connect);
    attempt += 1;
  };
  const heard = () => {
    stop("reply");
    set("quiet", QUIET_FOR, options.onQuiet);
  };
  const connect = () => {
    stop("retry");
    const opening = new WebSocket(options.url);
    socket = opening;
    set("opening", OPENS_WITHIN, drop);
    opening.onopen = () => {
      stop("opening");
      isUp = true;
      attempt = 0;
      heard();
      options.onOpen();
    };
    opening.onmessage = ({ data }) => {
      heard();
      if (typeof data === "string") options.onText(data);
    };
    opening.onclose = drop;
  };
  const expectReply = () => {
    if (isUp && timers.reply === 0) set("reply", REPLIES_WITHIN, drop);
  };

  connect();
  return {
    send: (message) => {
      if (!isUp || socket === null || socket.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(message));
      return true;
    },
    expectReply,
    wake: () => {
      if (isClosed) return;
      if (isUp) options.onQuiet();
      else if (timers.opening === 0) {
        attempt = 0;
        connect();
      }
    },
    close: () => {
      isClosed = true;
      stop("retry");
      drop();
    },
  };
}

/** Phones sleep, change networks and come back; each of these is a moment to look at once. */
export function wakeWithPage(line: Line): void {
  const wake = () => {
    if (document.visibilityState === "visible") line.wake();
  };
  document.addEventListener("visibilitychange", wake);
  window.addEventListener("pageshow", wake);
  window.addEventListener("online", wake);
}
