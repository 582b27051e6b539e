import { settleUndo } from "./breaks.ts";
import type { NightEvent } from "./events.ts";
import { type NightState, opened } from "./state.ts";
import { step } from "./step.ts";

/** The state of a night after all its events; null where the first does not open one. */
export function replay(events: readonly NightEvent[]): NightState | null {
  const [first, ...others] = events;
  if (first?.type !== "opened") return null;
  const passed = passedOver(events);
  return others.reduce(
    (state, event, index) => (passed.has(index + 1) ? passOver(state, event) : stepOrSettle(state, event, events)),
    opened(first),
  );
}

/**
 * The state after one more event, which is the last of `events`. The usual event costs the same however long the night;
 * an undo folds all of them again.
 */
export function advance(state: NightState, event: NightEvent, events: readonly NightEvent[]): NightState {
  return event.type === "undone" ? (replay(events) ?? state) : step(state, event);
}

/** Numbers of the events that do not stand. An undo that was undone itself takes nothing back. */
function passedOver(events: readonly NightEvent[]): ReadonlySet<number> {
  const passed = new Set<number>();
  for (let number = events.length - 1; number > 0; number--) {
    const event = events[number];
    if (event?.type === "undone" && !passed.has(number) && event.event < number) passed.add(event.event);
  }
  return passed;
}

function passOver(state: NightState, { at }: NightEvent): NightState {
  return { ...state, count: state.count + 1, at };
}

function stepOrSettle(state: NightState, event: NightEvent, events: readonly NightEvent[]): NightState {
  const next = step(state, event);
  const target = event.type === "undone" ? events[event.event] : undefined;
  return target === undefined ? next : settleUndo(next, target, event.at);
}
