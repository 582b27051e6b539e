import { failure, ok, type Result } from "../../../questions/result.ts";
import type { NightPlan } from "../plan.ts";
import { itemFrom } from "./build-night.ts";
import { type Cost, cheapest, filmBound, filmFull, givesAway, hadBefore, sentenceRead, tallyOf } from "./choose.ts";
import type { Source } from "./model.ts";
import { type Candidate, poolOf } from "./pool.ts";

export type Swap = {
  readonly sources: readonly Source[];
  /** Of the club's last nights, and what was turned down for this place before. */
  readonly had: ReadonlySet<string>;
  readonly seed: number;
};

/** The same night with another question in the place of `itemId`: of the same topic and difficulty where there is one. */
export function swap(
  plan: NightPlan,
  itemId: string,
  { sources, had, seed }: Swap,
): Result<NightPlan, "no-such-item" | "none-left"> {
  const items = plan.rounds.flatMap((round) => round.items);
  const old = items.find(({ id }) => id === itemId);
  if (old === undefined) return failure("no-such-item", "This question is not part of the night.");
  const pool = poolOf(sources, had, seed);
  const used = new Set(items.map(({ question }) => question.id));
  const kept = pool.filter(({ question }) => used.has(question.id) && question.id !== old.question.id);
  const free = pool.filter(({ question }) => !used.has(question.id));
  const bounds = { filmBound: filmBound(pool, items.length), size: 1, goal: items.length };
  const { topic, difficulty } = old.question;
  const best = cheapest(free, costs(topic, difficulty), tallyOf(kept, []), bounds);
  if (best === undefined) return failure("none-left", "The packs have no other question for this place.");
  return ok(withItem(plan, itemId, best));
}

function costs(topic: string, difficulty: string): Cost[] {
  const otherTopic: Cost = ({ question }) => (question.topic === topic ? 0 : 1);
  const otherLevel: Cost = ({ question }) => (question.difficulty === difficulty ? 0 : 1);
  return [givesAway, hadBefore, otherTopic, otherLevel, filmFull, sentenceRead];
}

function withItem(plan: NightPlan, itemId: string, fresh: Candidate): NightPlan {
  const rounds = plan.rounds.map((round) => ({
    ...round,
    items: round.items.map((item) => (item.id === itemId ? itemFrom(fresh, plan.id) : item)),
  }));
  return { ...plan, rounds };
}
