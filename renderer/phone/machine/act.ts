import type { Given } from "../../../game/given.ts";
import type { SeatColour } from "../../../game/night/events.ts";
import { PROTOCOL, type ToPhone } from "../../../game/night/messages.ts";
import { unreachable } from "../../../questions/result.ts";
import { hear } from "./hear.ts";
import { say, unsent } from "./pending.ts";
import { pingOnce } from "./pings.ts";
import { type PhoneState, type Request, request, type Step, stay } from "./state.ts";

/** All that can happen to a phone: on its line, and by its owner's finger. Times are the page's clock in milliseconds. */
export type PhoneEvent =
  | { readonly type: "opened" }
  | { readonly type: "lost" }
  | { readonly type: "quiet"; readonly at: number }
  | { readonly type: "heard"; readonly message: ToPhone; readonly at: number }
  | { readonly type: "join"; readonly pin: string; readonly name: string; readonly colour: SeatColour }
  | { readonly type: "join-team"; readonly pin: string; readonly code: string }
  | { readonly type: "answer"; readonly ask: string; readonly given: Given; readonly at: number }
  | { readonly type: "guess"; readonly ask: string; readonly value: number; readonly at: number }
  | { readonly type: "arrange"; readonly ask: string; readonly places: readonly number[]; readonly moved: number }
  | { readonly type: "joker" }
  | { readonly type: "write-appeal"; readonly ask: string | null }
  | { readonly type: "appeal"; readonly ask: string; readonly text: string }
  | { readonly type: "history" }
  | { readonly type: "back" }
  | { readonly type: "leave" }
  | { readonly type: "start-over" };

export function act(state: PhoneState, event: PhoneEvent): Step {
  switch (event.type) {
    case "opened":
      return opened(state);
    case "lost":
      return stay(lost(state));
    case "quiet":
      return pingOnce(state, event.at);
    case "heard":
      return hear(state, event.message, event.at);
    case "join":
      return ask(state, "join", (n) => ({ ...event, n, type: "join" }));
    case "join-team":
      return ask(state, "join", (n) => ({ ...event, n, type: "join-team" }));
    case "answer":
      return say(state, event.ask, { kind: "given", given: event.given }, event.at);
    case "guess":
      return say(state, event.ask, { kind: "guess", value: event.value }, event.at);
    case "arrange":
      return stay({ ...state, arranged: { ask: event.ask, places: event.places, moved: event.moved } });
    case "joker":
      return ask(state, "joker", (n) => ({ type: "joker", n }));
    case "write-appeal":
      return stay({ ...state, appealing: event.ask, note: null });
    case "appeal":
      return ask(state, "appeal", (n) => ({ type: "appeal", n, ask: event.ask, text: event.text }));
    case "history":
      return ask({ ...state, aside: "history", note: null }, "history", (n) => ({ type: "history", n }));
    case "back":
      return stay({ ...state, aside: "none", appealing: null, note: null });
    case "leave":
      return ask(state, "leave", (n) => ({ type: "leave", n }));
    case "start-over":
      return opened({ ...state, place: { at: "door", welcome: null }, token: null, note: null });
    default:
      return unreachable(event);
  }
}

/** A line that has opened begins with who this is. Numbers of messages go on, so that no old reply fits a new question. */
function opened(state: PhoneState): Step {
  const { token, place } = state;
  const seat = place.at === "seat" ? { ...place, rev: -1 } : place;
  return {
    state: { ...state, line: "up", place: seat },
    effects: [{ do: "send", message: { type: "hello", version: PROTOCOL, token } }, { do: "expect-reply" }],
  };
}

function lost(state: PhoneState): PhoneState {
  const pings = { ...state.pings, left: 0, out: null };
  const note = state.request === null ? state.note : "not-reached";
  return { ...state, line: "lost", pings, pending: unsent(state.pending), request: null, note };
}

/** Asks something that makes sense only at this moment: with the line down it is refused, not kept. */
function ask(state: PhoneState, kind: Request["kind"], make: Parameters<typeof request>[1]): Step {
  if (state.line !== "up") return stay({ ...state, note: "not-reached" });
  const sent = request({ ...state, note: null }, make);
  return { ...sent, state: { ...sent.state, request: { n: sent.n, kind } } };
}
