import type { Given } from "../../../game/given.ts";
import type { HistoryRow, PhoneMessage, PhoneView, Refusal, ToPhone } from "../../../game/night/messages.ts";
import { type ClockSync, NO_SYNC } from "../../night/clock-sync.ts";

export type Welcome = Extract<ToPhone, { type: "welcome" }>;

/** Where this phone is in the night. */
export type Place =
  /** A token is at hand, and the host has not said yet whether it still opens a seat. */
  | { readonly at: "returning" }
  | { readonly at: "door"; readonly welcome: Welcome | null }
  | { readonly at: "seat"; readonly view: PhoneView; readonly rev: number }
  | { readonly at: "gone"; readonly reason: "ended" | "removed"; readonly last: PhoneView | null }
  /** The page is of another version than the host. */
  | { readonly at: "outdated" };

/** What the team said last, until the host has it on disk; `n` is null while it waits for the line. */
export type Pending = {
  readonly ask: string;
  readonly said: { readonly kind: "given"; readonly given: Given } | { readonly kind: "guess"; readonly value: number };
  /** By the host's clock, milliseconds. */
  readonly tapped: number;
  readonly n: number | null;
};

/** What else was asked of the host and not answered yet. */
export type Request = { readonly n: number; readonly kind: "join" | "joker" | "appeal" | "history" | "leave" };

/** Something to tell beside the screen, once. */
export type Note = Refusal | "not-sent" | "appealed" | "not-reached";

export type PhoneState = {
  readonly line: "opening" | "up" | "lost";
  readonly place: Place;
  readonly token: string | null;
  readonly sync: ClockSync;
  /** Pings still to be sent, one after the other, and the one that is out. */
  readonly pings: { readonly left: number; readonly out: number | null; readonly lastAt: number };
  readonly nextN: number;
  readonly pending: Pending | null;
  readonly request: Request | null;
  readonly note: Note | null;
  readonly aside: "none" | "history";
  /** Question whose appeal is being written. */
  readonly appealing: string | null;
  /** How the films of a timeline stand while they are put in order, and which was moved last, by its place as shown. */
  readonly arranged: { readonly ask: string; readonly places: readonly number[]; readonly moved: number } | null;
  readonly history: readonly HistoryRow[] | null;
};

/** What is to be done outside. */
export type Effect =
  | { readonly do: "send"; readonly message: PhoneMessage }
  /** Something must be heard soon, or the line is dead. */
  | { readonly do: "expect-reply" }
  | { readonly do: "keep-token"; readonly token: string | null }
  | { readonly do: "hang-up" };

export type Step = { readonly state: PhoneState; readonly effects: readonly Effect[] };

export function startState(token: string | null): PhoneState {
  return {
    line: "opening",
    place: token === null ? { at: "door", welcome: null } : { at: "returning" },
    token,
    sync: NO_SYNC,
    pings: { left: 0, out: null, lastAt: Number.NEGATIVE_INFINITY },
    nextN: 1,
    pending: null,
    request: null,
    note: null,
    aside: "none",
    appealing: null,
    arranged: null,
    history: null,
  };
}

export const stay = (state: PhoneState): Step => ({ state, effects: [] });

/** Does one thing after another: the effects add up. */
export function andThen({ state, effects }: Step, next: (state: PhoneState) => Step): Step {
  const after = next(state);
  return { state: after.state, effects: [...effects, ...after.effects] };
}

/** Sends a message that wants a reply, with the next number. */
export function request(state: PhoneState, make: (n: number) => PhoneMessage): Step & { readonly n: number } {
  const n = state.nextN;
  return {
    n,
    state: { ...state, nextN: n + 1 },
    effects: [{ do: "send", message: make(n) }, { do: "expect-reply" }],
  };
}
