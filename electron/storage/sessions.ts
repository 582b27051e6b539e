import { GAMES_APART } from "../../game/solo/recent.ts";
import { type Failure, failure, ok } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import type { SessionsPort } from "../api/ports.ts";
import { dayOf } from "./days.ts";
import { derive } from "./derive.ts";
import { createDerivedTables } from "./derived-tables.ts";
import { createEventLog } from "./event-log.ts";
import { freshEvents } from "./fresh-events.ts";
import { createSessionLists } from "./session-lists.ts";
import type { Store } from "./store.ts";

export type Clock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Minutes that the machine's clock is ahead of UTC at a time. */
  readonly utcOffset: (time: number) => number;
};

/** Solo games: their events as they happen, and, in the same transaction, all that follows from them. */
export function createSessions(store: Store, person: number, clock: Clock): SessionsPort {
  const log = createEventLog(store.db);
  const tables = createDerivedTables(store.db, person);
  const lists = createSessionLists(store.db, person);

  const append: SessionsPort["append"] = (sessionId, from, events) =>
    store.transaction(() => {
      const stored = log.read(sessionId);
      const fresh = freshEvents(
        stored.map(({ event }) => event),
        from,
        events,
      );
      if (!fresh.ok) return fresh;
      if (fresh.value.length === 0) return ok({ stored: stored.length });
      const added = fresh.value.map((event) => ({ event, utcOffset: clock.utcOffset(event.at) }));
      const all = [...stored, ...added];
      const derived = derive(all);
      if (!derived.ok) return failure("bad-input", derived.message, { step: derived.code });
      tables.write(sessionId, derived.value);
      log.append(sessionId, stored.length, added);
      return ok({ stored: all.length });
    });

  return {
    append,
    get: (sessionId) =>
      store.attempt(() => {
        const events = log.read(sessionId).map(({ event }) => event);
        return events.length === 0 ? missing() : ok({ id: sessionId, events });
      }),
    unfinished: () =>
      store.attempt(() => {
        const id = lists.unfinished();
        return ok(id === null ? null : { id, events: log.read(id).map(({ event }) => event) });
      }),
    list: (limit, offset) => store.attempt(() => ok(lists.page(limit, offset))),
    recent: () => store.attempt(() => ok({ games: lists.recent(GAMES_APART) })),
    standing: (sessionId) =>
      store.attempt(() => {
        const now = clock.now();
        const standing = lists.standing(sessionId, dayOf(now, clock.utcOffset(now)));
        return standing === null ? missing() : ok(standing);
      }),
  };
}

function missing(): Failure<FailureCode> {
  return failure("not-found", "This game is not there any more.");
}
