import { z } from "zod";
import { type NightEvent, nightEventSchema } from "../../game/night/events.ts";
import { failure, ok, type Result } from "../../questions/result.ts";
import type { Store } from "./store.ts";
import type { TroubleCode } from "./trouble.ts";

/** What a night is beside its events. */
export type NightRecord = {
  readonly id: string;
  readonly planId: string;
  readonly title: string;
  readonly club: string;
  /** Played by simulated phones: kept from results, seasons and what a club has heard. */
  readonly rehearsal: boolean;
  readonly openedAt: number;
  /** 32 bytes in hex; the order of options follows from it. */
  readonly secret: string;
  readonly pin: string;
  readonly stageKey: string;
  readonly wifi: { readonly name: string; readonly password: string } | null;
  readonly address: string;
  readonly port: number;
};

/** SHA-256 of a phone's token in hex, and the seat that it was given. */
export type TokenRow = { readonly hash: string; readonly seat: string };

/** What is to be written at once: events from their number on, and the tokens that go with them. */
export type NightBatch = {
  /** Written when the night has no row yet. */
  readonly record: NightRecord;
  readonly from: number;
  readonly events: readonly NightEvent[];
  readonly tokens: readonly TokenRow[];
  /** Hashes of tokens that let nobody in any more. */
  readonly dropped: readonly string[];
};

export type StoredNight = {
  readonly record: NightRecord;
  readonly events: readonly NightEvent[];
  readonly tokens: readonly TokenRow[];
};

/** Nights that are held: what the host's server writes while one runs, and reads after a restart. */
export type NightStore = {
  /** One transaction: all of it is on the disk when this returns, or nothing is. Writing events again changes nothing. */
  readonly write: (batch: NightBatch) => Result<{ readonly stored: number }, TroubleCode>;
  readonly read: (nightId: string) => Result<StoredNight, TroubleCode | "not-found">;
  /** The newest night that was opened and has not ended. */
  readonly unfinished: () => Result<StoredNight | null, TroubleCode>;
  /** Where the night listens now: a restart tries the same place first. */
  readonly moved: (nightId: string, address: string, port: number) => Result<object, TroubleCode>;
  /** Removes a night with all that belongs to it. */
  readonly forget: (nightId: string) => Result<object, TroubleCode>;
};

const nightRow = z.object({
  id: z.string(),
  plan_id: z.string(),
  title: z.string(),
  club: z.string(),
  rehearsal: z.int(),
  opened_at: z.number(),
  secret: z.string(),
  pin: z.string(),
  stage_key: z.string(),
  wifi: z.string().nullable(),
  address: z.string(),
  port: z.int(),
});
const wifiSchema = z.object({ name: z.string(), password: z.string() });
const tokenRow = z.object({ hash: z.string(), seat: z.string() });
const bodyRow = z.object({ body: z.string() });
const idRow = z.object({ id: z.string() });

export function createNights(store: Store, person: number): NightStore {
  const { db } = store;
  const write = createWriter(store, person);
  const selectNight = db.prepare("SELECT * FROM nights WHERE person = ? AND id = ?");
  const selectEvents = db.prepare("SELECT body FROM night_events WHERE night_id = ? ORDER BY seq");
  const selectTokens = db.prepare("SELECT hash, seat FROM night_tokens WHERE night_id = ?");
  const selectOpen = db.prepare(
    "SELECT id FROM nights WHERE person = ? AND ended_at IS NULL ORDER BY opened_at DESC LIMIT 1",
  );
  const forget = db.prepare("DELETE FROM nights WHERE person = ? AND id = ?");
  const move = db.prepare("UPDATE nights SET address = ?, port = ? WHERE person = ? AND id = ?");

  const read = (nightId: string): Result<StoredNight, "not-found"> => {
    const found = selectNight.get(person, nightId);
    if (found === undefined) return failure("not-found", "This night is not there any more.");
    const events = selectEvents
      .all(nightId)
      .map((each) => nightEventSchema.parse(JSON.parse(bodyRow.parse(each).body)));
    const tokens = selectTokens.all(nightId).map((each) => tokenRow.parse(each));
    return ok({ record: recordOf(found), events, tokens });
  };
  return {
    write,
    read: (nightId) => store.attempt(() => read(nightId)),
    unfinished: () =>
      store.attempt(() => {
        const found = selectOpen.get(person);
        if (found === undefined) return ok(null);
        const night = read(idRow.parse(found).id);
        return night.ok ? night : ok(null);
      }),
    moved: (nightId, address, port) =>
      store.transaction(() => {
        move.run(address, port, person, nightId);
        return ok({});
      }),
    forget: (nightId) =>
      store.transaction(() => {
        forget.run(person, nightId);
        return ok({});
      }),
  };
}

function recordOf(data: unknown): NightRecord {
  const { plan_id, opened_at, stage_key, wifi, rehearsal, ...rest } = nightRow.parse(data);
  const joined = wifi === null ? null : wifiSchema.parse(JSON.parse(wifi));
  return {
    ...rest,
    planId: plan_id,
    openedAt: opened_at,
    stageKey: stage_key,
    wifi: joined,
    rehearsal: rehearsal === 1,
  };
}

function createWriter({ db, transaction }: Store, person: number): NightStore["write"] {
  const begin = db.prepare(`
    INSERT INTO nights (id, person, plan_id, title, club, rehearsal, opened_at, secret, pin, stage_key, wifi, address, port)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`);
  const addEvent = db.prepare(
    "INSERT INTO night_events (night_id, seq, at, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const addToken = db.prepare(
    "INSERT INTO night_tokens (night_id, hash, seat) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const dropToken = db.prepare("DELETE FROM night_tokens WHERE night_id = ? AND hash = ?");
  return ({ record, from, events, tokens, dropped }) =>
    transaction(() => {
      if (from === 0) {
        const { id, planId, title, club, openedAt, secret, pin, stageKey, address, port } = record;
        const rehearsal = record.rehearsal ? 1 : 0;
        const wifi = record.wifi === null ? null : JSON.stringify(record.wifi);
        begin.run(id, person, planId, title, club, rehearsal, openedAt, secret, pin, stageKey, wifi, address, port);
      }
      for (const [index, event] of events.entries())
        addEvent.run(record.id, from + index, event.at, JSON.stringify(event));
      for (const { hash, seat } of tokens) addToken.run(record.id, hash, seat);
      for (const hash of dropped) dropToken.run(record.id, hash);
      return ok({ stored: from + events.length });
    });
}
