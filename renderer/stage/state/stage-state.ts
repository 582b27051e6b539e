import type { StageView, ToStage } from "../../../game/night/messages.ts";
import { unreachable } from "../../../questions/result.ts";
import { type ClockSync, heardAt, NO_SYNC, pinged } from "../../night/clock-sync.ts";

/** What the stage knows. The view is whole and replaced as it comes; only the number of answers comes alone. */
export type StageState = {
  readonly line: "opening" | "up" | "lost";
  readonly view: StageView | null;
  readonly rev: number;
  readonly sync: ClockSync;
  /** Why there will be no more views; null while there will. */
  readonly over: "ended" | "refused" | "outdated" | null;
};

export const START: StageState = { line: "opening", view: null, rev: -1, sync: NO_SYNC, over: null };

export type StageEvent =
  | { readonly type: "opened" }
  | { readonly type: "lost" }
  /** @see ToStage; `at` is the page's clock in milliseconds. */
  | { readonly type: "heard"; readonly message: ToStage; readonly at: number };

export function stageStep(state: StageState, event: StageEvent): StageState {
  switch (event.type) {
    case "opened":
      return { ...state, line: "up", rev: -1 };
    case "lost":
      return { ...state, line: "lost" };
    case "heard":
      return hear(state, event.message, event.at);
    default:
      return unreachable(event);
  }
}

function hear(state: StageState, message: ToStage, at: number): StageState {
  switch (message.type) {
    case "view":
      if (message.rev < state.rev) return state;
      return { ...state, view: message.view, rev: message.rev, sync: heardAt(state.sync, message.now, at) };
    case "count":
      return counted(state, message);
    case "pong": {
      const sync = pinged(state.sync, { sentAt: message.clock, receivedAt: at, hostAt: message.now });
      return { ...state, sync };
    }
    case "refused":
      if (message.code === "old-version") return { ...state, over: "outdated" };
      return message.code === "wrong-pin" ? { ...state, over: "refused" } : state;
    case "bye":
      return { ...state, over: message.reason };
    default:
      return unreachable(message);
  }
}

function counted(state: StageState, { rev, answered, seats }: Extract<ToStage, { type: "count" }>): StageState {
  const { view } = state;
  if (rev < state.rev || view === null || view.now.screen !== "question") return state;
  return { ...state, rev, view: { ...view, now: { ...view.now, answered, seats } } };
}
