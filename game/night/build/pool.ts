import { DIFFICULTIES, isPlaced, type Question } from "../../../questions/model.ts";
import { seedFor, shuffle } from "../../random.ts";
import { givenAwayBy } from "../../solo/giveaways.ts";
import type { Source } from "./model.ts";

/** How many questions of all packs are looked at: building stays quick however large the library. */
const LARGEST_POOL = 1500;

/** A question that may be chosen, with all that the choice looks at. */
export type Candidate = Source & {
  readonly had: boolean;
  /** Ids of questions that give this one's answer away, or whose answers it gives away. */
  readonly clashes: ReadonlySet<string>;
  /** Ids of questions whose answers it gives away. */
  readonly gives: ReadonlySet<string>;
  /** What part of a night its topic may have, 0 to 1. */
  readonly topicShare: number;
  /** Of its difficulty in DIFFICULTIES. */
  readonly level: number;
  /** Where its proof stands; null without one. */
  readonly sentence: string | null;
};

/** Each question once, in an order that follows from the seed; those the club had come last. */
export function poolOf(sources: readonly Source[], had: ReadonlySet<string>, seed: number): Candidate[] {
  const pool = spread(sources, had, seed).slice(0, LARGEST_POOL);
  const questions = pool.map(({ question }) => question);
  const given = givenAwayBy(questions);
  const clashing = clashesOf(questions, given);
  const shares = topicShares(questions);
  return pool.map((source) => ({
    ...source,
    had: had.has(source.question.id),
    clashes: clashing.get(source.question.id) ?? new Set(),
    gives: given.get(source.question.id) ?? new Set(),
    topicShare: shares.get(source.question.topic) ?? 1,
    level: DIFFICULTIES.indexOf(source.question.difficulty),
    sentence: sentenceOf(source.question),
  }));
}

/** Films take turns, so that the first of a large library are not all of one film. */
function spread(sources: readonly Source[], had: ReadonlySet<string>, seed: number): Source[] {
  const once = [...new Map(sources.map((source) => [source.question.id, source])).values()];
  const sorted = once.sort((a, b) => (a.question.id < b.question.id ? -1 : 1));
  const [shuffled] = shuffle(sorted, seedFor(seed, "night"));
  const taken = new Map<string, number>();
  const turns = shuffled.map((source) => {
    const turn = taken.get(source.film) ?? 0;
    taken.set(source.film, turn + 1);
    return { source, turn, had: had.has(source.question.id) ? 1 : 0 };
  });
  return turns.sort((a, b) => a.had - b.had || a.turn - b.turn).map(({ source }) => source);
}

function sentenceOf({ proof }: Question): string | null {
  return isPlaced(proof) ? `${proof.start} ${proof.article}` : null;
}

/** A topic's share grows by one each time its size doubles: a large one has more of a night, but does not take over. */
function topicShares(questions: readonly Question[]): Map<string, number> {
  const parts = [...Map.groupBy(questions, ({ topic }) => topic)].map(
    ([topic, { length }]) => [topic, 32 - Math.clz32(length)] as const,
  );
  const all = parts.reduce((sum, [, part]) => sum + part, 0);
  return new Map(parts.map(([topic, part]) => [topic, part / all]));
}

function clashesOf(
  questions: readonly Question[],
  given: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, Set<string>> {
  const clashing = new Map(questions.map(({ id }) => [id, new Set<string>()]));
  for (const [id, others] of given) {
    for (const other of others) {
      clashing.get(id)?.add(other);
      clashing.get(other)?.add(id);
    }
  }
  return clashing;
}
