import { z } from "zod";
import { type HotSeatEvent, hotSeatEventSchema } from "../../game/hot-seat/model.ts";
import { type HotSeatState, replay, soloEventsOf } from "../../game/hot-seat/step.ts";
import { failure, ok } from "../../questions/result.ts";
import type { HotSeatsPort } from "../api/ports.ts";
import { derive } from "./derive.ts";
import { createDerivedTables } from "./derived-tables.ts";
import { createEventLog } from "./event-log.ts";
import { freshEvents } from "./fresh-events.ts";
import type { Clock } from "./sessions.ts";
import type { Store } from "./store.ts";

const bodyRow = z.object({ body: z.string() });
const idRow = z.object({ id: z.string() });

/** Hot-seat games: their events, and, in the same transaction, the session of each seat with all that follows from it. */
export function createHotSeats(store: Store, clock: Clock): HotSeatsPort {
  const { db } = store;
  const log = createHotSeatLog(store);
  const playOn = createSeatWriter(store, clock);
  const selectOpen = db.prepare(
    "SELECT id FROM hot_seat_games WHERE ended_at IS NULL ORDER BY started_at DESC, id LIMIT 1",
  );
  const exists = db.prepare("SELECT 1 FROM persons WHERE id = ? AND removed_at IS NULL");
  const end = db.prepare("UPDATE hot_seat_games SET ended_at = ? WHERE id = ?");

  const append: HotSeatsPort["append"] = (gameId, from, events) =>
    store.transaction(() => {
      const stored = log.read(gameId);
      const fresh = freshEvents(stored, from, events);
      if (!fresh.ok) return fresh;
      if (fresh.value.length === 0) return ok({ stored: stored.length });
      const all = [...stored, ...fresh.value];
      const played = replay(all);
      if (!played.ok) return failure("bad-input", played.message, { step: played.code });
      if (stored.length === 0 && !played.value.places.every(({ person }) => exists.get(person) !== undefined)) {
        return failure("not-found", "Somebody is not on the list any more.");
      }
      if (stored.length === 0) log.begin(gameId, played.value);
      log.append(gameId, stored.length, fresh.value, clock);
      playOn(gameId, played.value, fresh.value);
      if (played.value.turn === null) end.run(Math.max(...played.value.places.map(({ game }) => game.at)), gameId);
      return ok({ stored: all.length });
    });
  return {
    append,
    unfinished: () =>
      store.attempt(() => {
        const found = selectOpen.get();
        if (found === undefined) return ok(null);
        const { id } = idRow.parse(found);
        return ok({ id, events: log.read(id) });
      }),
  };
}

function createHotSeatLog({ db }: Store) {
  const select = db.prepare("SELECT body FROM hot_seat_events WHERE game_id = ? ORDER BY seq");
  const insertGame = db.prepare("INSERT INTO hot_seat_games (id, started_at) VALUES (?, ?)");
  const insertPlayer = db.prepare(
    "INSERT INTO hot_seat_players (game_id, seat, person, session_id) VALUES (?, ?, ?, ?)",
  );
  const insert = db.prepare("INSERT INTO hot_seat_events (game_id, seq, utc_offset, body) VALUES (?, ?, ?, ?)");
  return {
    read: (gameId: string): HotSeatEvent[] =>
      select.all(gameId).map((row) => hotSeatEventSchema.parse(JSON.parse(bodyRow.parse(row).body))),
    begin: (gameId: string, { startedAt, places }: HotSeatState): void => {
      insertGame.run(gameId, startedAt);
      for (const [seat, { person }] of places.entries())
        insertPlayer.run(gameId, seat, person, sessionOf(gameId, seat));
    },
    append: (gameId: string, from: number, events: readonly HotSeatEvent[], { now, utcOffset }: Clock): void => {
      for (const [index, event] of events.entries()) {
        insert.run(gameId, from + index, utcOffset(now()), JSON.stringify(event));
      }
    },
  };
}

/** Writes what each seat played as a session of its person's. */
function createSeatWriter({ db }: Store, { utcOffset }: Clock) {
  const log = createEventLog(db);
  return (gameId: string, { places }: HotSeatState, fresh: readonly HotSeatEvent[]): void => {
    const moves = fresh.flatMap(soloEventsOf);
    for (const [seat, { person }] of places.entries()) {
      const added = moves
        .filter((move) => move.seat === seat)
        .map(({ event }) => ({ event, utcOffset: utcOffset(event.at) }));
      if (added.length === 0) continue;
      const session = sessionOf(gameId, seat);
      const stored = log.read(session);
      const derived = derive([...stored, ...added]);
      if (!derived.ok) throw new Error(`a seat's session is not as its game: ${derived.message}`);
      createDerivedTables(db, person).write(session, derived.value);
      log.append(session, stored.length, added);
    }
  };
}

/** What a seat's session is called. */
function sessionOf(gameId: string, seat: number): string {
  return `${gameId}-${seat}`;
}
