import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { fold } from "../../../game/matching/fold.ts";
import { replay } from "../../../game/night/replay.ts";
import { missedBy } from "../../../game/night/results.ts";
import { seatsOf } from "../../../game/night/state.ts";
import type { CardEvent, CardRef } from "../../../game/practice/events.ts";
import type { NightStore } from "../nights.ts";

type Missed = Extract<CardEvent, { type: "missed" }>;

const answerRow = z.object({ packId: z.string(), questionId: z.string(), at: z.number() });
const nightRow = z.object({ id: z.string(), at: z.number() });
const markRow = z.object({ mark: z.number() });
const nameRow = z.object({ name: z.string() });

/** Looks through games and nights for what was missed there and has not come into practice yet. */
export function createMissedFinder(db: DatabaseSync, nights: Pick<NightStore, "read">, person: number) {
  const mark = db.prepare("SELECT mark FROM practice_marks WHERE person = ? AND source = ?");
  const setMark = db.prepare(
    "INSERT INTO practice_marks (person, source, mark) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET mark = excluded.mark",
  );
  const answers = db.prepare(`
    SELECT pack_id AS packId, question_id AS questionId, answered_at AS at, correct FROM answers
    WHERE person = ? AND answered_at > ? AND correct = 0 ORDER BY answered_at`);
  const ended = db.prepare(`
    SELECT id, ended_at AS at FROM nights
    WHERE person = ? AND rehearsal = 0 AND ended_at > ? ORDER BY ended_at`);
  const teams = db.prepare(`
    SELECT DISTINCT name FROM night_results JOIN nights ON nights.id = night_id
    WHERE person = ? AND rehearsal = 0 ORDER BY name`);
  const from = (source: string) => {
    const row = mark.get(person, source);
    return row === undefined ? 0 : markRow.parse(row).mark;
  };
  /** The finding and its mark belong in the transaction that keeps what was found. */
  const look = <Row extends { readonly at: number }>(
    source: string,
    rows: readonly Row[],
    of: (row: Row) => Missed[],
  ) => {
    const last = rows.at(-1);
    if (last !== undefined) setMark.run(person, source, last.at);
    return rows.flatMap(of);
  };

  function inGames(): Missed[] {
    const rows = answers.all(person, from("games")).map((row) => answerRow.parse(row));
    return look("games", rows, ({ at, ...card }) => [{ type: "missed", at, card, from: "game" }]);
  }

  /** A team is known by its name, however it is written; each team's nights are looked through once. */
  function atNights(team: string): Missed[] {
    const source = `nights:${fold(team).join(" ")}`;
    const rows = ended.all(person, from(source)).map((row) => nightRow.parse(row));
    return look(source, rows, ({ id, at }) =>
      missedAtNight(id, team).map((card) => ({ type: "missed", at, card, from: "night" })),
    );
  }

  function missedAtNight(id: string, team: string): CardRef[] {
    const stored = nights.read(id);
    const state = stored.ok ? replay(stored.value.events) : null;
    if (state === null) return [];
    const own = seatsOf(state.basis).filter(({ name }) => isSameTeam(name, team));
    return own.flatMap((seat) =>
      missedBy(state, seat).flatMap(({ packId, questionId }) => (packId === null ? [] : [{ packId, questionId }])),
    );
  }

  return {
    find: (team: string | null): Missed[] => [...inGames(), ...(team === null ? [] : atNights(team))],
    teams: (): string[] => teams.all(person).map((row) => nameRow.parse(row).name),
  };
}

function isSameTeam(a: string, b: string): boolean {
  return fold(a).join(" ") === fold(b).join(" ");
}
