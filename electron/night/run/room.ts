import type { NightEvent } from "../../../game/night/events.ts";
import { advance, replay } from "../../../game/night/replay.ts";
import type { NightState } from "../../../game/night/state.ts";
import type { Log } from "../../platform/log.ts";
import type { KeptNight, NightKeeper } from "../ports.ts";
import { createTokens, type Tokens } from "../seats/tokens.ts";
import { type HostClock, startClock } from "./clock.ts";
import { createJournal, type Entry, type Journal } from "./journal.ts";

/** The one copy of an open night's state. Nothing of a change is shown or acknowledged before it is on the disk. */
export type Room = {
  readonly state: () => NightState;
  readonly now: HostClock;
  readonly tokens: Tokens;
  readonly storage: Journal["storage"];
  /** Grows with every event. */
  readonly rev: () => number;
  /** Applies at once, so that the next message is judged by it; `then` runs when it is stored. */
  readonly commit: (entry: Entry, then?: () => void) => void;
  /** The seat that now has the phones of this one, which may have been merged into another. */
  readonly homeOf: (seat: string) => string;
  readonly flush: () => void;
  readonly close: () => void;
};

export type RoomOptions = {
  readonly night: KeptNight;
  /** How many of the night's events are on the disk. */
  readonly stored: number;
  readonly keeper: Pick<NightKeeper, "write">;
  readonly log: Log;
  /** After each group: the events of it. */
  readonly onStored: (events: readonly NightEvent[]) => void;
};

export function openRoom({ night, stored, keeper, log, onStored }: RoomOptions): Room {
  const events: NightEvent[] = [...night.events];
  const opening = replay(events);
  if (opening === null) throw new Error("A night begins with its opening.");
  let state = opening;
  let fresh: NightEvent[] = events.slice(stored);
  const now = startClock(state.at);
  const tokens = createTokens(night.tokens);
  const journal = createJournal({
    record: night.record,
    keeper,
    stored,
    log,
    onWritten: () => {
      const written = fresh;
      fresh = [];
      onStored(written);
    },
  });
  if (fresh.length > 0) journal.add({ events: [...fresh] }, () => {});

  const apply = (event: NightEvent) => {
    events.push(event);
    fresh.push(event);
    state = advance(state, event, events);
  };
  return {
    state: () => state,
    now,
    tokens,
    storage: journal.storage,
    rev: () => state.count,
    commit: (entry, then = () => {}) => {
      for (const event of entry.events) apply(event);
      for (const row of entry.tokens ?? []) tokens.add(row);
      for (const hash of entry.dropped ?? []) tokens.drop(hash);
      journal.add(entry, then);
    },
    homeOf: (seat) => homeOf(state, events, seat),
    flush: journal.flush,
    close: journal.close,
  };
}

/** Follows merges that stand; a seat can only be merged once, so this ends. */
function homeOf(state: NightState, events: readonly NightEvent[], seat: string): string {
  if (state.basis.seats.get(seat)?.gone !== "merged") return seat;
  const merge = events.findLast((event) => event.type === "merged" && event.from === seat);
  return merge?.type === "merged" ? homeOf(state, events, merge.into) : seat;
}
