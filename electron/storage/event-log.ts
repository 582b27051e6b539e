import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { type SoloEvent, soloEventSchema } from "../../game/solo/model.ts";

/** An event with the machine's distance from UTC, in minutes, when it was stored. */
export type StoredEvent = { readonly event: SoloEvent; readonly utcOffset: number };

const rowSchema = z.object({ utc_offset: z.int(), body: z.string() });

export function createEventLog(db: DatabaseSync) {
  const select = db.prepare("SELECT utc_offset, body FROM session_events WHERE session_id = ? ORDER BY seq");
  const insert = db.prepare("INSERT INTO session_events (session_id, seq, utc_offset, body) VALUES (?, ?, ?, ?)");
  return {
    read: (sessionId: string): StoredEvent[] =>
      select.all(sessionId).map((data) => {
        const row = rowSchema.parse(data);
        return { event: soloEventSchema.parse(JSON.parse(row.body)), utcOffset: row.utc_offset };
      }),
    append: (sessionId: string, from: number, events: readonly StoredEvent[]): void => {
      for (const [index, { event, utcOffset }] of events.entries()) {
        insert.run(sessionId, from + index, utcOffset, JSON.stringify(event));
      }
    },
  };
}
