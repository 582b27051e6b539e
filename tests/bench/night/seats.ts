import { WebSocket } from "ws";
import type { PhoneMessage, ToPhone } from "../../../game/night/messages.ts";
import type { FromSeats, ToSeats } from "./ipc.ts";

/** A process full of phones, each doing what the phone's page does: ping and answer once a question. */

/** Everybody answers within this time after the question has opened, milliseconds. */
const ANSWERS_WITHIN = 400;

/** Milliseconds since the epoch, finer than the system's tick; the same in all processes of this machine. */
const clock = () => performance.timeOrigin + performance.now();

const figures = { ackMs: [] as number[], arrivals: {} as Record<string, number[]>, messages: 0, bytes: 0 };
const answered = new Map<string, number>();
const shown = new Map<string, number>();
let phones = 0;
let seated = 0;

function tell(message: FromSeats): void {
  process.send?.(message);
}

function count(text: string): void {
  figures.messages += 1;
  figures.bytes += Buffer.byteLength(text);
}

/** Counts up to all the phones of this process. */
function all(counts: Map<string, number>, key: string): boolean {
  counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts.get(key) === phones;
}

function startPhone(host: string, pin: string, name: string): void {
  const socket = new WebSocket(`ws://${host}/ws`, { origin: `http://${host}`, perMessageDeflate: false });
  const sent = new Map<number, { readonly at: number; readonly ask: string }>();
  const seen = new Set<string>();
  let n = 0;
  const say = (message: PhoneMessage) => {
    const text = JSON.stringify(message);
    count(text);
    socket.send(text);
  };
  const answer = (ask: string, options: number) => {
    n += 1;
    sent.set(n, { at: clock(), ask });
    const place = Math.floor(Math.random() * options);
    say({ type: "answer", n, ask, given: { kind: "choice", place }, tapped: clock() });
  };
  const hear = (message: ToPhone) => {
    if (message.type === "welcome") return say({ type: "join", n: 0, pin, name, colour: "amber" });
    if (message.type === "seated") {
      seated += 1;
      if (seated === phones) tell({ type: "joined" });
    }
    if (message.type === "ok") {
      const answer = sent.get(message.n);
      if (answer === undefined) return;
      figures.ackMs.push(clock() - answer.at);
      if (all(answered, answer.ask)) tell({ type: "answered" });
    }
    if (message.type !== "view") return;
    const screen = message.view.now;
    if (screen.screen === "question" && screen.clock.kind === "running" && !seen.has(screen.question.ask)) {
      const { ask, options } = screen.question;
      seen.add(ask);
      figures.arrivals[ask] ??= [];
      figures.arrivals[ask].push(clock());
      n += 1;
      say({ type: "ping", n, clock: clock() });
      const wait = screen.clock.opensAt - message.now + 5 + Math.random() * ANSWERS_WITHIN;
      setTimeout(() => answer(ask, options.length), wait);
    }
    if (screen.screen === "verdict" && all(shown, screen.question.ask)) tell({ type: "shown" });
  };
  socket.on("open", () => say({ type: "hello", version: 2, token: null }));
  socket.on("message", (data) => {
    const text = String(data);
    count(text);
    hear(JSON.parse(text));
  });
  // the other half of the pings of the protocol itself
  socket.on("ping", () => {
    figures.messages += 2;
    figures.bytes += 4;
  });
}

process.on("message", (message: ToSeats) => {
  switch (message.type) {
    case "join": {
      const { host, pin, from, number } = message;
      phones = number;
      // Not all in the same millisecond: nobody's phones are.
      for (let index = 0; index < number; index++) {
        setTimeout(() => startPhone(host, pin, `Team ${from + index}`), index * 2);
      }
      return;
    }
    case "count-from-here":
      figures.messages = 0;
      figures.bytes = 0;
      return;
    case "report":
      tell({ type: "figures", ...figures });
      return;
  }
});
