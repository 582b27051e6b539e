import { WebSocket } from "ws";
import { type PhoneMessage, type PhoneView, type ToPhone, toPhoneSchema } from "../../../game/night/messages.ts";
import type { Random } from "../../../scripts/fuzz/random.ts";
import type { Script } from "./script.ts";

/** An answer that the host said it had on disk. */
export type Acknowledged = { readonly seat: string; readonly ask: string; readonly place: number };

/**
 * A phone in a bad mood: it drops its connection, sleeps, reloads, answers twice, sends old messages again and holds
 * others back. It always comes back by itself, and in the end its team has answered what its script says.
 */
export type MoodyPhone = {
  readonly start: () => void;
  readonly stop: () => void;
  /** It sits, and a view of this connection has arrived. */
  readonly isBack: () => boolean;
  readonly name: () => string;
  /** Its script's answer to this question was acknowledged, or it has none. */
  readonly isDone: (ask: string) => boolean;
  readonly acknowledged: readonly Acknowledged[];
};

export type MoodyOptions = {
  readonly script: Script;
  readonly pin: string;
  /** Host and port, asked for before each connection. */
  readonly address: () => string;
  readonly random: Random;
  /** How often it misbehaves: one time in so many. */
  readonly mood: number;
};

/** Between two tries to connect, milliseconds. */
const RETRY = 150;

export function createMoodyPhone({ script, pin, address, random, mood }: MoodyOptions): MoodyPhone {
  const timers = new Set<NodeJS.Timeout>();
  const acknowledged: Acknowledged[] = [];
  const done = new Set<string>();
  const sent = new Map<number, { readonly ask: string; readonly place: number }>();
  let socket: WebSocket | null = null;
  let stopped = false;
  let token: string | null = null;
  let view: PhoneView | null = null;
  let old: PhoneMessage | null = null;
  let n = 0;
  let name = script.team;

  const later = (ms: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      if (!stopped) act();
    }, ms);
    timers.add(timer);
  };
  const moody = () => mood > 0 && random.below(mood) === 0;
  const say = (message: PhoneMessage) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
  };
  const answer = (ask: string, place: number) => {
    n += 1;
    sent.set(n, { ask, place });
    const message: PhoneMessage = { type: "answer", n, ask, given: { kind: "choice", place }, tapped: Date.now() };
    say(message);
    if (moody()) say(message); // twice
    if (moody() && old !== null) say(old); // one that belongs to another moment
    old = message;
  };
  const join = () => {
    n += 1;
    say({ type: "join", n, pin, name, colour: "jade" });
  };
  const think = (current: PhoneView) => {
    const { now } = current;
    if (now.screen !== "question") return;
    const { ask, prompt, options } = now.question;
    const wanted = script.answers.get(prompt) ?? null;
    if (wanted === null) return void done.add(ask);
    const place = options.indexOf(wanted);
    if (now.own.given?.place === place) return void done.add(ask);
    if (current.held !== "no" || now.clock.kind !== "running") return;
    // Some change their mind first; all send again until it stands.
    later(20 + random.below(200), () => {
      if (moody()) answer(ask, random.below(options.length));
      answer(ask, place);
      later(400, () => {
        if (view === current && !done.has(ask)) think(current);
      });
    });
  };
  const refused = ({ n: number, code }: Extract<ToPhone, { type: "refused" }>) => {
    // The answer to its join was lost with the host: the seat stands, and nobody has its token.
    if (code === "name-taken" && token === null) {
      name = `${script.team} ${random.below(900) + 100}`;
      return join();
    }
    if (code === "not-open" && number !== null && sent.has(number)) later(100, () => view !== null && think(view));
  };
  const hear = (message: ToPhone) => {
    switch (message.type) {
      case "welcome":
        return join();
      case "seated":
        token = message.token;
        return;
      case "view":
        view = message.view;
        return think(message.view);
      case "ok": {
        const what = sent.get(message.n);
        const last = sent.get(n);
        if (what === undefined || view === null) return;
        acknowledged.push({ seat: view.seat.seat, ...what });
        if (what === last) done.add(what.ask);
        return;
      }
      case "refused":
        return refused(message);
      default:
        return;
    }
  };
  const connect = () => {
    const opened = new WebSocket(`ws://${address()}/ws`, { origin: `http://${address()}` });
    socket = opened;
    opened.on("open", () => say({ type: "hello", version: 1, token }));
    opened.on("message", (data) => {
      if (socket === opened) hear(toPhoneSchema.parse(JSON.parse(String(data))));
    });
    opened.on("error", () => {});
    opened.on("close", () => {
      if (socket !== opened) return;
      socket = null;
      view = null;
      // A few sleep for longer.
      later(moody() ? 1000 + random.below(1000) : RETRY, connect);
    });
  };
  const misbehave = () => {
    if (moody()) socket?.terminate();
    later(250, misbehave);
  };
  return {
    start: () => {
      connect();
      if (mood > 0) misbehave();
    },
    stop: () => {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      socket?.terminate();
    },
    isBack: () => view !== null,
    name: () => name,
    isDone: (ask) => done.has(ask),
    acknowledged,
  };
}
