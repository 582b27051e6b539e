import { z } from "zod";
import { ok, type Result } from "../../questions/result.ts";
import type { HeldNight } from "../api/contract/nights.ts";
import type { Store } from "./store.ts";
import type { TroubleCode } from "./trouble.ts";

/** One team's end of one night. */
export type ResultRow = {
  readonly seat: string;
  readonly name: string;
  readonly place: number;
  readonly points: number;
};

/** A row of the season's source: one team at one night of a club, oldest night first. */
export type SeasonSource = ResultRow & { readonly nightId: string; readonly title: string; readonly endedAt: number };

export type NightEnd = {
  readonly nightId: string;
  /** Null where the end was taken back. */
  readonly endedAt: number | null;
  readonly results: readonly ResultRow[];
  /** Ids of the questions that were put to the room. */
  readonly questionIds: readonly string[];
};

/** What came of the nights that were held. */
export type NightResults = {
  /** Marks the night as ended and keeps what came of it; said again, it replaces what was kept. */
  readonly finish: (end: NightEnd) => Result<object, TroubleCode>;
  /** Newest first; those that have not ended as well. */
  readonly held: () => Result<HeldNight[], TroubleCode>;
  /** Questions that a club has heard in its last nights, the unfinished ones left out. */
  readonly recentQuestions: (club: string, nights: number) => Result<string[], TroubleCode>;
  readonly season: (club: string) => Result<SeasonSource[], TroubleCode>;
};

const heldRow = z.object({
  id: z.string(),
  plan_id: z.string(),
  title: z.string(),
  club: z.string(),
  opened_at: z.number(),
  ended_at: z.number().nullable(),
  teams: z.int(),
  winner: z.string().nullable(),
});
const questionRow = z.object({ id: z.string() });
const seasonRow = z.object({
  nightId: z.string(),
  title: z.string(),
  endedAt: z.number(),
  seat: z.string(),
  name: z.string(),
  place: z.int(),
  points: z.int(),
});

const HELD = `
  SELECT id, plan_id, title, club, opened_at, ended_at,
    (SELECT count(*) FROM night_results WHERE night_id = nights.id) AS teams,
    (SELECT name FROM night_results WHERE night_id = nights.id AND place = 1 ORDER BY name LIMIT 1) AS winner
  FROM nights WHERE person = ? AND rehearsal = 0 ORDER BY opened_at DESC, id`;
const RECENT = `
  SELECT DISTINCT question_id AS id FROM night_questions WHERE night_id IN (
    SELECT id FROM nights WHERE person = ? AND club = ? AND rehearsal = 0 AND ended_at IS NOT NULL ORDER BY ended_at DESC LIMIT ?)
  ORDER BY question_id`;
const SEASON = `
  SELECT nights.id AS nightId, title, ended_at AS endedAt, seat, name, place, points
  FROM nights JOIN night_results ON night_id = nights.id
  WHERE person = ? AND club = ? AND rehearsal = 0 AND ended_at IS NOT NULL ORDER BY ended_at, nights.id, place, name`;

export function createNightResults(store: Store, person: number): NightResults {
  const { db } = store;
  const selectHeld = db.prepare(HELD);
  const selectRecent = db.prepare(RECENT);
  const selectSeason = db.prepare(SEASON);
  return {
    finish: createFinish(store, person),
    held: () => store.attempt(() => ok(selectHeld.all(person).map(heldOf))),
    recentQuestions: (club, nights) =>
      store.attempt(() => ok(selectRecent.all(person, club, nights).map((row) => questionRow.parse(row).id))),
    season: (club) => store.attempt(() => ok(selectSeason.all(person, club).map((row) => seasonRow.parse(row)))),
  };
}

function createFinish({ db, transaction }: Store, person: number): NightResults["finish"] {
  const end = db.prepare("UPDATE nights SET ended_at = ? WHERE person = ? AND id = ?");
  const clearResults = db.prepare("DELETE FROM night_results WHERE night_id = ?");
  const clearQuestions = db.prepare("DELETE FROM night_questions WHERE night_id = ?");
  const addResult = db.prepare(
    "INSERT INTO night_results (night_id, seat, name, place, points) VALUES (?, ?, ?, ?, ?)",
  );
  const addQuestion = db.prepare(
    "INSERT INTO night_questions (night_id, question_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
  );
  return ({ nightId, endedAt, results, questionIds }) =>
    transaction(() => {
      // Never stored: the disk was full all the time.
      if (end.run(endedAt, person, nightId).changes === 0) return ok({});
      clearResults.run(nightId);
      clearQuestions.run(nightId);
      for (const { seat, name, place, points } of results) addResult.run(nightId, seat, name, place, points);
      for (const id of questionIds) addQuestion.run(nightId, id);
      return ok({});
    });
}

function heldOf(data: unknown): HeldNight {
  const { plan_id, opened_at, ended_at, ...rest } = heldRow.parse(data);
  return { ...rest, planId: plan_id, openedAt: opened_at, endedAt: ended_at };
}
