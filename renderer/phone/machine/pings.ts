import type { ToPhone } from "../../../game/night/messages.ts";
import { heardAt, pinged } from "../../night/clock-sync.ts";
import { andThen, type PhoneState, request, type Step, stay } from "./state.ts";

/** Pings when a phone takes its seat: enough to find one that came straight through. */
const AT_FIRST = 5;
/** A clock that was asked within this time needs not be asked for the next question, milliseconds. */
const FRESH_FOR = 30_000;

/** Sends the next ping that is due; never two at once. @param at by the page's clock, milliseconds */
export function sendPing(state: PhoneState, at: number): Step {
  const { left, out } = state.pings;
  if (left === 0 || out !== null || state.line !== "up") return stay(state);
  const sent = request(state, (n) => ({ type: "ping", n, clock: at }));
  return { ...sent, state: { ...sent.state, pings: { ...state.pings, left: left - 1, out: sent.n } } };
}

/** One ping, unless some are due anyway: to know whether the line still holds. */
export function pingOnce(state: PhoneState, at: number): Step {
  const { pings } = state;
  if (pings.out !== null) return { state, effects: [{ do: "expect-reply" }] };
  return sendPing({ ...state, pings: { ...pings, left: Math.max(1, pings.left) } }, at);
}

/** When a seat's view comes: all at first, one for a new question if the last is some time ago. */
export function pingForView(state: PhoneState, isNewQuestion: boolean, at: number): Step {
  const { pings, sync } = state;
  if (pings.left > 0 || pings.out !== null) return sendPing(state, at);
  if (sync.samples.length === 0) return sendPing({ ...state, pings: { ...pings, left: AT_FIRST } }, at);
  const isDue = isNewQuestion && at - pings.lastAt > FRESH_FOR;
  return isDue ? pingOnce(state, at) : stay(state);
}

export function hearPong(state: PhoneState, { n, clock, now }: Extract<ToPhone, { type: "pong" }>, at: number): Step {
  if (n !== state.pings.out) return stay(state);
  const sync = pinged(state.sync, { sentAt: clock, receivedAt: at, hostAt: now });
  const heard = { ...state, sync, pings: { ...state.pings, out: null, lastAt: at } };
  return andThen(stay(heard), (next) => sendPing(next, at));
}

/** A message that tells the host's time without having been asked. */
export function hearTime(state: PhoneState, hostAt: number, at: number): PhoneState {
  return { ...state, sync: heardAt(state.sync, hostAt, at) };
}
