import { WebSocket } from "ws";
import type { Given } from "../../../game/given.ts";
import { SEAT_COLOURS } from "../../../game/night/events.ts";
import {
  type OpenQuestion,
  type PhoneMessage,
  type PhoneScreen,
  PROTOCOL,
  toPhoneSchema,
} from "../../../game/night/messages.ts";
import { unreachable } from "../../../questions/result.ts";

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
      const tapped = now + wait;
      const answer: PhoneMessage = { type: "answer", n, ask: question.ask, given: anyGiven(question), tapped };
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

/** Something that fits; what is written is as wrong as it is harmless. */
function anyGiven({ kind, options }: OpenQuestion): Given {
  const below = (count: number) => Math.floor(Math.random() * count);
  switch (kind) {
    case "choice":
      return { kind, place: below(options.length) };
    case "several": {
      const places = [...options.keys()].filter(() => Math.random() < 0.5);
      return { kind, places: places.length === 0 ? [below(options.length)] : places };
    }
    case "timeline":
      return { kind, places: [...options.keys()].sort(() => Math.random() - 0.5) };
    case "truth":
      return { kind, value: Math.random() < 0.5 };
    case "typed":
      return { kind, text: `Guess ${below(9) + 1}` };
    case "number":
      return { kind, value: below(200) };
    default:
      return unreachable(kind);
  }
}
