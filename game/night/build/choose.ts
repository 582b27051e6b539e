import type { Candidate } from "./pool.ts";

/** What has been chosen so far. */
export type Tally = {
  readonly chosen: readonly Candidate[];
  /** Ids that clash with one chosen. */
  readonly clashing: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
  readonly films: ReadonlyMap<string, number>;
  readonly topics: ReadonlyMap<string, number>;
  /** Of the round in hand, by level. */
  readonly levels: readonly number[];
};

export type Bounds = {
  /** Most questions of one film in a night. */
  readonly filmBound: number;
  /** Questions of the round in hand, and of all rounds up to its end. */
  readonly size: number;
  readonly goal: number;
};

export type Cost = (candidate: Candidate, tally: Tally, bounds: Bounds) => number;

/** Easy, medium and hard in a round. */
const LEVEL_SHARES = [0.4, 0.4, 0.2] as const;

export const givesAway: Cost = ({ question }, { clashing }) => (clashing.has(question.id) ? 1 : 0);
export const hadBefore: Cost = ({ had }) => (had ? 1 : 0);
export const filmFull: Cost = ({ film }, { films }, { filmBound }) =>
  Math.max((films.get(film) ?? 0) + 1 - filmBound, 0);
/** At the reveal everybody reads the sentence: another question about it would be a gift. */
export const sentenceRead: Cost = ({ sentence }, { sentences }) =>
  sentence !== null && sentences.has(sentence) ? 1 : 0;
const topicFull: Cost = ({ question, topicShare }, { topics }, { goal }) =>
  excess(topics.get(question.topic) ?? 0, topicShare * goal);
const levelFull: Cost = ({ level }, { levels }, { size }) =>
  excess(levels[level] ?? 0, (LEVEL_SHARES[level] ?? 0) * size);
const filmUsed: Cost = ({ film }, { films }) => films.get(film) ?? 0;

/** What speaks against a question, the most important first: each decides only between those equal until then. */
export const COSTS: readonly Cost[] = [givesAway, hadBefore, filmFull, sentenceRead, topicFull, levelFull, filmUsed];

/** By how much one more would be too many. */
function excess(taken: number, fair: number): number {
  return Math.max(taken + 1 - Math.ceil(fair), 0);
}

/** Chooses questions for a round beside those `before`; fewer only where the pool has no more. */
export function chooseRound(pool: readonly Candidate[], before: readonly Candidate[], bounds: Bounds): Candidate[] {
  const chosen: Candidate[] = [];
  const used = new Set(before.map(({ question }) => question.id));
  let left = pool.filter(({ question }) => !used.has(question.id));
  while (chosen.length < bounds.size) {
    const best = cheapest(left, COSTS, tallyOf(before, chosen), bounds);
    if (best === undefined) break;
    chosen.push(best);
    left = left.filter((candidate) => candidate !== best);
  }
  return chosen;
}

/** The first of those that cost least. */
export function cheapest(
  candidates: readonly Candidate[],
  costs: readonly Cost[],
  tally: Tally,
  bounds: Bounds,
): Candidate | undefined {
  return costs.reduce((equal, cost) => {
    const priced = equal.map((candidate) => cost(candidate, tally, bounds));
    const least = priced.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    return equal.filter((_, index) => priced[index] === least);
  }, candidates)[0];
}

export function tallyOf(before: readonly Candidate[], inRound: readonly Candidate[]): Tally {
  const chosen = [...before, ...inRound];
  return {
    chosen,
    clashing: new Set(chosen.flatMap(({ clashes }) => [...clashes])),
    sentences: new Set(chosen.flatMap(({ sentence }) => sentence ?? [])),
    films: countBy(chosen, ({ film }) => film),
    topics: countBy(chosen, ({ question }) => question.topic),
    levels: LEVEL_SHARES.map((_, level) => inRound.filter((candidate) => candidate.level === level).length),
  };
}

/**
 * Most questions that one film may have in a night of `size`: `ceil(1.5 * L)`, L being the smallest number for each film
 * with which the packs fill the night.
 */
export function filmBound(pool: readonly Candidate[], size: number): number {
  const sizes = [...countBy(pool, ({ film }) => film).values()];
  const fills = (each: number) => sizes.reduce((sum, most) => sum + Math.min(most, each), 0) >= size;
  let each = 1;
  while (each < size && !fills(each)) each++;
  return Math.ceil(1.5 * each);
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
