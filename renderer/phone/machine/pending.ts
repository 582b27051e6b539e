import type { PhoneMessage, PhoneScreen, PhoneView } from "../../../game/night/messages.ts";
import { isSameGiven } from "../../../game/places.ts";
import { unreachable } from "../../../questions/result.ts";
import { isOpen } from "../../night/clock.ts";
import { offsetOf } from "../../night/clock-sync.ts";
import { type Pending, type PhoneState, request, type Step, stay } from "./state.ts";

/**
 * What the team said and the host has not got yet. Nothing is queued: the last word waits, is said again when the line is
 * back, and is given up aloud when its question is not open any more.
 */

/** The team says something. @param at by the page's clock, milliseconds */
export function say(state: PhoneState, ask: string, said: Pending["said"], at: number): Step {
  const pending: Pending = { ask, said, tapped: at + offsetOf(state.sync), n: null };
  return sendPending({ ...state, pending, note: null });
}

function sendPending(state: PhoneState): Step {
  const { pending } = state;
  if (pending === null || pending.n !== null || state.line !== "up") return stay(state);
  const sent = request(state, (n) => messageOf(pending, n));
  return { ...sent, state: { ...sent.state, pending: { ...pending, n: sent.n } } };
}

function messageOf({ ask, said, tapped }: Pending, n: number): PhoneMessage {
  switch (said.kind) {
    case "given":
      return { type: "answer", n, ask, given: said.given, tapped };
    case "guess":
      return { type: "guess", n, ask, value: said.value, tapped };
    default:
      return unreachable(said);
  }
}

/** The line is gone, and perhaps what was on it. */
export function unsent(pending: Pending | null): Pending | null {
  return pending === null ? null : { ...pending, n: null };
}

/** A new view: is what waits known there, can it still be said, or is it too late? @param at by the page's clock */
export function settlePending(state: PhoneState, { now, held }: PhoneView, at: number): Step {
  const { pending } = state;
  if (pending === null) return stay(state);
  if (isKnown(pending, now)) return stay({ ...state, pending: null });
  switch (stillOpen(pending, now, held !== "no", at + offsetOf(state.sync))) {
    case "open":
      return sendPending(state);
    case "later":
      return stay(state);
    case "no":
      return stay({ ...state, pending: null, note: "not-sent" });
  }
}

function isKnown({ ask, said }: Pending, now: PhoneScreen): boolean {
  if (now.screen === "tie") return now.ask === ask && said.kind === "guess" && now.guess === said.value;
  if (now.screen !== "question" && now.screen !== "waiting" && now.screen !== "verdict") return false;
  if (now.question?.ask !== ask || said.kind !== "given" || now.own.given === null) return false;
  return isSameGiven(now.own.given, said.given);
}

function stillOpen(pending: Pending, now: PhoneScreen, isHeld: boolean, hostNow: number): "open" | "later" | "no" {
  if (now.screen !== "question" && now.screen !== "tie") return "no";
  const ask = now.screen === "question" ? now.question.ask : now.ask;
  const mayStill = now.screen === "tie" ? now.playing : now.mayChange;
  if (ask !== pending.ask || !mayStill) return "no";
  if (isHeld || now.clock.kind === "held") return "later";
  if (isOpen(now.clock, hostNow)) return "open";
  return now.clock.kind === "running" && hostNow < now.clock.opensAt ? "later" : "no";
}

/** The host has it on disk: the view shows it, before the host's own next view does. */
export function storedIn(view: PhoneView, { ask, said }: Pending): PhoneView {
  const { now } = view;
  if (now.screen === "question" && now.question.ask === ask && said.kind === "given") {
    return { ...view, now: { ...now, own: { ...now.own, given: said.given } } };
  }
  if (now.screen === "tie" && now.ask === ask && said.kind === "guess") {
    return { ...view, now: { ...now, guess: said.value } };
  }
  return view;
}
