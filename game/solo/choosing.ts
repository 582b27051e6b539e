import { DIFFICULTIES, isPlaced, type Question } from "../../questions/model.ts";
import { givenAwayBy } from "./giveaways.ts";
import { latenessOf, type Recent } from "./recent.ts";

/** A question that may be chosen, with all that the choice looks at. */
type Candidate = {
  readonly question: Question;
  /** 0 where it was not asked lately; else the more the shorter ago. */
  readonly recent: number;
  /** Ids of questions that give this one's answer away. */
  readonly givenBy: ReadonlySet<string>;
  /** Ids of questions whose answers it gives away. */
  readonly gives: ReadonlySet<string>;
  /** The same of every question of the pool. */
  readonly given: ReadonlyMap<string, ReadonlySet<string>>;
  /** What part of a game its topic may have, 0 to 1. */
  readonly topicShare: number;
};

/** How many of each difficulty are wanted, in proportion: easy, medium, hard. */
type Shares = readonly [easy: number, medium: number, hard: number];

/** What has been chosen so far. */
type Tally = {
  readonly chosen: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
  readonly topics: ReadonlyMap<string, number>;
  /** How many questions there will be, with those before. */
  readonly goal: number;
  /** By place in DIFFICULTIES, without those before. */
  readonly levels: readonly number[];
  /** How many there will be without those before. */
  readonly size: number;
};

type Cost = (candidate: Candidate, tally: Tally, shares: Shares) => number;

/** It gives one of the chosen away that, at once or by way of others, gives it away itself: no order of them helps. */
const ring: Cost = ({ question, gives, given }, { chosen }) => {
  const seen = new Set<string>();
  const ahead = [...gives];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (id === question.id) return 1;
    if (seen.has(id) || !chosen.has(id)) continue;
    seen.add(id);
    ahead.push(...(given.get(id) ?? NONE));
  }
  return 0;
};

/** One gives the other away: the other must be asked first. */
const clash: Cost = ({ givenBy, gives }, { chosen }) =>
  countOf(gives, (id) => chosen.has(id)) + countOf(givenBy, (id) => chosen.has(id));

const askedLately: Cost = ({ recent }) => recent;

/** At the reveal the player reads the sentence: another question about it would be a gift. */
const sentenceRead: Cost = ({ question }, { sentences }) => {
  const sentence = sentenceOf(question);
  return sentence !== null && sentences.has(sentence) ? 1 : 0;
};

const topicFull: Cost = ({ question, topicShare }, { topics, goal }) =>
  excess(topics.get(question.topic) ?? 0, topicShare * goal);

const levelFull: Cost = ({ question }, { levels, size }, shares) => {
  const level = DIFFICULTIES.indexOf(question.difficulty);
  return excess(levels[level] ?? 0, ((shares[level] ?? 0) / sumOf(shares)) * size);
};

/** By how much one more would be too many. */
function excess(taken: number, fair: number): number {
  return Math.max(taken + 1 - Math.ceil(fair), 0);
}

/** What speaks against a candidate, the most important first: each decides only between those equal until then. */
const COSTS: readonly Cost[] = [ring, askedLately, clash, sentenceRead, topicFull, levelFull];

/** Candidates in the order of the questions, which is the order of preference where nothing else decides. */
export function candidatesFrom(questions: readonly Question[], recent: Recent): Candidate[] {
  const topicShares = topicSharesOf(questions);
  const given = givenAwayBy(questions);
  const givenBy = turned(given);
  return questions.map((question) => ({
    question,
    recent: latenessOf(question.id, recent),
    givenBy: givenBy.get(question.id) ?? NONE,
    gives: given.get(question.id) ?? NONE,
    given,
    topicShare: topicShares.get(question.topic) ?? 1,
  }));
}

/** Chooses `size` questions that are not in `before`, with regard to those that are. */
export function choose(
  pool: readonly Candidate[],
  size: number,
  shares: Shares,
  before: readonly Question[],
): Question[] {
  const chosen: Question[] = [];
  const used = new Set(before.map(({ id }) => id));
  let left = pool.filter(({ question }) => !used.has(question.id));
  while (chosen.length < size) {
    const best = cheapest(left, tallyOf(before, chosen, size), shares);
    if (best === undefined) break;
    chosen.push(best.question);
    left = left.filter((candidate) => candidate !== best);
  }
  return chosen;
}

function cheapest(candidates: readonly Candidate[], tally: Tally, shares: Shares): Candidate | undefined {
  return COSTS.reduce((equal, cost) => {
    const costs = equal.map((candidate) => cost(candidate, tally, shares));
    const least = costs.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    return equal.filter((_, index) => costs[index] === least);
  }, candidates)[0];
}

function tallyOf(before: readonly Question[], chosen: readonly Question[], size: number): Tally {
  const all = [...before, ...chosen];
  return {
    chosen: new Set(all.map(({ id }) => id)),
    sentences: new Set(all.flatMap((question) => sentenceOf(question) ?? [])),
    topics: countBy(all, ({ topic }) => topic),
    goal: before.length + size,
    size,
    levels: DIFFICULTIES.map((level) => chosen.filter(({ difficulty }) => difficulty === level).length),
  };
}

function sentenceOf({ proof }: Question): string | null {
  return isPlaced(proof) ? `${proof.start} ${proof.article}` : null;
}

/** A topic's share grows by one each time its size doubles: a large one has more of a game, but does not take over. */
function topicSharesOf(questions: readonly Question[]): Map<string, number> {
  const sizes = [...countBy(questions, ({ topic }) => topic)];
  const parts = sizes.map(([topic, size]) => [topic, 32 - Math.clz32(size)] as const);
  const all = sumOf(parts.map(([, part]) => part));
  return new Map(parts.map(([topic, part]) => [topic, part / all]));
}

/** Who gives whom away, read from the other end. */
function turned(given: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const by = new Map<string, Set<string>>();
  for (const [id, others] of given) {
    for (const other of others) by.set(other, (by.get(other) ?? new Set()).add(id));
  }
  return by;
}

const NONE: ReadonlySet<string> = new Set();

function countOf<T>(items: ReadonlySet<T>, holds: (item: T) => boolean): number {
  let count = 0;
  for (const item of items) if (holds(item)) count += 1;
  return count;
}

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
