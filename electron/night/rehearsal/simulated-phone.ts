import { WebSocket } from "ws";
import { SEAT_COLOURS } from "../../../game/night/events.ts";
import { type PhoneMessage, type PhoneScreen, PROTOCOL, toPhoneSchema } from "../../../game/night/messages.ts";

/** A phone that plays by itself, over the network's own way in, so that a rehearsal meets what a night will meet. */
export type SimulatedPhone = { readonly stop: () => void };

export type SimulatedOptions = {
  /** Host and port. */
  readonly address: string;
  readonly pin: string;
  readonly name: string;
  readonly number: number;
};

/** Share of the question's time that it thinks at most. */
const THINKS_AT_MOST = 0.6;

export function startSimulatedPhone({ address, pin, name, number }: SimulatedOptions): SimulatedPhone {
  const socket = new WebSocket(`ws://${address}/ws`, { origin: `http://${address}` });
  const timers = new Set<NodeJS.Timeout>();
  const acted = new Set<string>();
  let n = 0;

  const say = (message: PhoneMessage) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  const later = (ms: number, act: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      act();
    }, ms);
    timers.add(timer);
  };
  /** Once for each question, and for each chance of a joker. */
  const once = (what: string, act: () => void) => {
    if (acted.has(what)) return;
    acted.add(what);
    act();
  };
  const play = (screen: PhoneScreen, now: number) => {
    n += 1;
    if (screen.screen === "question" && screen.clock.kind === "running") {
      const { question, clock } = screen;
      const wait = clock.opensAt - now + Math.random() * THINKS_AT_MOST * clock.totalMs;
      const place = Math.floor(Math.random() * question.options.length);
      const tapped = now + wait;
      const answer: PhoneMessage = { type: "answer", n, ask: question.ask, given: { kind: "choice", place }, tapped };
      once(question.ask, () => later(Math.max(0, wait), () => say(answer)));
    } else if (screen.screen === "tie" && screen.playing && screen.clock.kind === "running") {
      const { ask, clock } = screen;
      const wait = clock.opensAt - now + Math.random() * THINKS_AT_MOST * clock.totalMs;
      const guess: PhoneMessage = {
        type: "guess",
        n,
        ask,
        value: Math.round(Math.random() * 2000),
        tapped: now + wait,
      };
      once(ask, () => later(Math.max(0, wait), () => say(guess)));
    } else if (screen.screen === "round" && screen.jokerOpen) {
      once(`joker ${screen.round}`, () => {
        if (Math.random() < 0.2) say({ type: "joker", n });
      });
    }
  };
  socket.on("open", () => say({ type: "hello", version: PROTOCOL, token: null }));
  socket.on("error", () => {}); // the night was closed
  socket.on("message", (data) => {
    const message = toPhoneSchema.parse(JSON.parse(String(data)));
    const colour = SEAT_COLOURS[number % SEAT_COLOURS.length] ?? "amber";
    if (message.type === "welcome") say({ type: "join", n: 0, pin, name, colour });
    if (message.type === "view") play(message.view.now, message.now);
  });
  return {
    stop: () => {
      for (const timer of timers) clearTimeout(timer);
      socket.terminate();
    },
  };
}
