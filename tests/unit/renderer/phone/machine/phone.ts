import type { PhoneScreen, PhoneView, ToPhone } from "../../../../../game/night/messages.ts";
import { act, type PhoneEvent } from "../../../../../renderer/phone/machine/act.ts";
import { type Effect, type PhoneState, startState } from "../../../../../renderer/phone/machine/state.ts";

export const TOKEN = "a".repeat(32);
export const NOW = 1_000_000;

/** A phone without a page: events go in, and what it would have sent is kept. */
export function phone(token: string | null = TOKEN) {
  let state = startState(token);
  const effects: Effect[] = [];
  const tell = (event: PhoneEvent): PhoneState => {
    const step = act(state, event);
    state = step.state;
    effects.push(...step.effects);
    return state;
  };
  return {
    tell,
    hear: (message: ToPhone, at = NOW) => tell({ type: "heard", message, at }),
    state: () => state,
    /** What was sent since it was last asked. */
    sent: () => effects.splice(0).flatMap((effect) => (effect.do === "send" ? [effect.message] : [])),
    /** What was done since it was last asked. */
    did: () => effects.splice(0).map((effect) => effect.do),
  };
}

let rev = 0;
export function viewOf(now: PhoneScreen, more: Partial<PhoneView> = {}): Extract<ToPhone, { type: "view" }> {
  rev += 1;
  const seat = { seat: "seat0001", name: "Best Boys", colour: "jade", code: "KXRT", joker: "ready" } as const;
  const night = { title: "Thursday", subtitle: "" };
  return { type: "view", rev, now: NOW, view: { night, seat, held: "no", now, ...more } };
}

const question = {
  ask: "ask00001",
  round: 1,
  number: 2,
  of: 8,
  roundTitle: "Money",
  prompt: "How much?",
  italics: [],
  kind: "choice" as const,
  options: ["1", "2", "3", "4"],
  unit: "",
  clues: [],
  clueCount: 0,
  nearness: false,
  media: null,
};

export function openQuestion(ask = "ask00001", own: number | null = null, mayChange = true): PhoneScreen {
  return {
    screen: "question",
    question: { ...question, ask },
    clock: { kind: "running", opensAt: NOW - 5000, endsAt: NOW + 15_000, totalMs: 20_000 },
    own: { given: own === null ? null : { kind: "choice", place: own }, tookMs: null },
    mayChange,
  };
}

export const waiting: PhoneScreen = { screen: "waiting", question, own: { given: null, tookMs: null } };

/** A phone at its seat, its first pings done. */
export function seatedPhone(now: PhoneScreen = { screen: "lobby", seats: 1 }) {
  const one = phone();
  one.tell({ type: "opened" });
  one.hear(viewOf(now));
  for (let pings = 0; pings < 5; pings++) {
    const n = one.state().pings.out;
    if (n !== null) one.hear({ type: "pong", n, clock: NOW, now: NOW });
  }
  one.sent();
  return one;
}

export const choose = (place: number, ask = "ask00001"): PhoneEvent => ({
  type: "answer",
  ask,
  given: { kind: "choice", place },
  at: NOW + 100,
});
