import { type PhoneView, PROTOCOL, type Refusal, type ToPhone } from "../../../game/night/messages.ts";
import { unreachable } from "../../../questions/result.ts";
import { settlePending, storedIn } from "./pending.ts";
import { hearPong, hearTime, pingForView } from "./pings.ts";
import { andThen, type PhoneState, type Place, type Step, stay } from "./state.ts";

/** What the host says. @param at when it was heard, by the page's clock, milliseconds */
export function hear(state: PhoneState, message: ToPhone, at: number): Step {
  switch (message.type) {
    case "welcome":
      return welcomed(hearTime(state, message.now, at), message);
    case "seated":
      return seated(state, message.token);
    case "view":
      return shown(hearTime(state, message.now, at), message, at);
    case "pong":
      return hearPong(state, message, at);
    case "ok":
      return stay(acknowledged(state, message.n));
    case "refused":
      return refused(state, message.n, message.code);
    case "history":
      return stay(endRequest({ ...state, history: message.rows }, message.n));
    case "bye":
      return left(state, message.reason);
    default:
      return unreachable(message);
  }
}

/** Nobody sits here: a token that was brought belongs to another night. */
function welcomed(state: PhoneState, welcome: Extract<ToPhone, { type: "welcome" }>): Step {
  const place: Place = { at: "door", welcome };
  const fresh = { ...state, place, token: null, pending: null, history: null, aside: "none", appealing: null } as const;
  return { state: fresh, effects: state.token === null ? [] : [{ do: "keep-token", token: null }] };
}

function seated(state: PhoneState, token: string): Step {
  const next = { ...state, token, request: null, note: null };
  return { state: next, effects: [{ do: "keep-token", token }] };
}

function askOf(view: PhoneView): string | null {
  return view.now.screen === "question" ? view.now.question.ask : null;
}

function shown(state: PhoneState, { view, rev }: Extract<ToPhone, { type: "view" }>, at: number): Step {
  const { place } = state;
  if (place.at === "seat" && rev < place.rev) return stay(state);
  const before = place.at === "seat" ? askOf(place.view) : null;
  const isNewQuestion = askOf(view) !== null && askOf(view) !== before;
  const next: PhoneState = { ...state, place: { at: "seat", view, rev }, ...(isNewQuestion && FRESH_QUESTION) };
  return andThen(settlePending(next, view, at), (settled) => pingForView(settled, isNewQuestion, at));
}

/** A question has come: what else is open gives way, and what was to be told of the last one is old. */
const FRESH_QUESTION = { aside: "none", appealing: null, note: null } as const;

function endRequest(state: PhoneState, n: number | null): PhoneState {
  return state.request !== null && state.request.n === n ? { ...state, request: null } : state;
}

function acknowledged(state: PhoneState, n: number): PhoneState {
  const { pending, place, request } = state;
  if (pending !== null && pending.n === n) {
    const next = place.at === "seat" ? { ...place, view: storedIn(place.view, pending) } : place;
    return { ...state, pending: null, place: next };
  }
  const isAppeal = request?.n === n && request.kind === "appeal";
  return endRequest(isAppeal ? { ...state, note: "appealed", appealing: null, history: null } : state, n);
}

function refused(state: PhoneState, n: number | null, code: Refusal): Step {
  if (code === "old-version") {
    return { state: { ...state, place: { at: "outdated" } }, effects: [{ do: "hang-up" }] };
  }
  if (code === "removed") return left(state, "removed");
  const said = { ...state, note: code };
  if (state.pending !== null && state.pending.n === n) return stay({ ...said, pending: null });
  if (state.pings.out !== null && state.pings.out === n)
    return stay({ ...state, pings: { ...state.pings, out: null } });
  return stay(endRequest(said, n));
}

function left(state: PhoneState, reason: "ended" | "removed" | "left"): Step {
  const forget = { do: "keep-token", token: null } as const;
  const last = state.place.at === "seat" ? state.place.view : null;
  const next = { ...state, token: null, pending: null, request: null, aside: "none", appealing: null } as const;
  if (reason !== "left") return { state: { ...next, place: { at: "gone", reason, last } }, effects: [forget] };
  return { state: { ...next, place: { at: "door", welcome: null } }, effects: [forget, HELLO] };
}

/** Asks what the night is, as somebody who has no seat. */
const HELLO = { do: "send", message: { type: "hello", version: PROTOCOL, token: null } } as const;
