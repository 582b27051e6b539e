import { randomBytes } from "node:crypto";
import { z } from "zod";
import { planSchema } from "../../game/night/plan.ts";
import { failure, ok } from "../../questions/result.ts";
import type { PlanSummary } from "../api/contract/nights.ts";
import type { NightPlansPort } from "../api/ports.ts";
import type { Store } from "./store.ts";

const row = z.object({
  club: z.string(),
  created_at: z.number(),
  changed_at: z.number(),
  secret: z.string(),
  body: z.string(),
});

export type NightPlans = NightPlansPort & {
  /** 32 bytes in hex that the order of a plan's options follows from; null where there is no such plan. */
  readonly secretOf: (id: string) => string | null;
};

const missing = () => failure("not-found", "This night is not there any more.");

/** Nights as they are planned. Saving one under an id that is there replaces it; the day it was made stays. */
export function createNightPlans(store: Store, person: number, now: () => number): NightPlans {
  const { db } = store;
  const columns = "SELECT club, created_at, changed_at, secret, body FROM night_plans WHERE person = ?";
  const selectAll = db.prepare(`${columns} ORDER BY changed_at DESC, id`);
  const selectOne = db.prepare(`${columns} AND id = ?`);
  const remove = db.prepare("DELETE FROM night_plans WHERE person = ? AND id = ?");
  const upsert = db.prepare(`
    INSERT INTO night_plans (id, person, title, club, created_at, changed_at, secret, body)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET
      title = excluded.title, club = excluded.club, changed_at = excluded.changed_at, body = excluded.body`);

  const read = (id: string) => {
    const found = selectOne.get(person, id);
    return found === undefined ? null : unpack(found);
  };
  return {
    list: () => store.attempt(() => ok(selectAll.all(person).map((found) => summaryOf(unpack(found))))),
    get: (id) =>
      store.attempt(() => {
        const stored = read(id);
        return stored === null ? missing() : ok({ plan: stored.plan, club: stored.club });
      }),
    save: (plan, club) =>
      store.transaction(() => {
        upsert.run(plan.id, person, plan.title, club, now(), now(), newSecret(), JSON.stringify(plan));
        const stored = read(plan.id);
        return stored === null ? missing() : ok(summaryOf(stored));
      }),
    remove: (id) =>
      store.transaction(() => {
        return remove.run(person, id).changes === 0 ? missing() : ok({});
      }),
    secretOf: (id) => {
      const secret = store.attempt(() => ok(read(id)?.secret ?? null));
      return secret.ok ? secret.value : null;
    },
  };
}

const newSecret = () => randomBytes(32).toString("hex");

function unpack(data: unknown) {
  const { club, created_at, changed_at, secret, body } = row.parse(data);
  return { club, secret, createdAt: created_at, changedAt: changed_at, plan: planSchema.parse(JSON.parse(body)) };
}

function summaryOf({ plan, club, createdAt, changedAt }: ReturnType<typeof unpack>): PlanSummary {
  const questions = plan.rounds.reduce((sum, { items }) => sum + items.length, 0);
  const { id, title, subtitle, rounds } = plan;
  return { id, title, subtitle, club, createdAt, changedAt, rounds: rounds.length, questions };
}
