import { DIFFICULTIES, type Difficulty, type Question, TOPICS } from "../../../../questions/model.ts";

/** Which questions of a pack are looked at; null where all are. */
export type Filter = {
  readonly topic: string | null;
  readonly difficulty: Difficulty | null;
  /** Only those that were called wrong. */
  readonly flagged: boolean;
};

export const EVERYTHING: Filter = { topic: null, difficulty: null, flagged: false };

/** In the pack's own order, which is best first. */
export function filtered(
  questions: readonly Question[],
  filter: Filter,
  flagged: ReadonlySet<string>,
): readonly Question[] {
  return questions.filter(
    ({ id, topic, difficulty }) =>
      (filter.topic === null || topic === filter.topic) &&
      (filter.difficulty === null || difficulty === filter.difficulty) &&
      (!filter.flagged || flagged.has(id)),
  );
}

export type Count<Name extends string = string> = { readonly name: Name; readonly count: number };

export function countedBy(
  questions: readonly Question[],
  nameOf: (question: Question) => string,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const question of questions) counts[nameOf(question)] = (counts[nameOf(question)] ?? 0) + 1;
  return counts;
}

/** How many questions there are of each topic, most first; equal ones in the order that topics have. */
export function byTopic(topics: Readonly<Record<string, number>>): readonly Count[] {
  const known: readonly string[] = TOPICS;
  const place = (name: string) => (known.includes(name) ? known.indexOf(name) : known.length);
  return Object.entries(topics)
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || place(a.name) - place(b.name) || (a.name < b.name ? -1 : 1));
}

/** Easy first; those that there are none of as well. */
export function byDifficulty(difficulties: Readonly<Record<string, number>>): readonly Count<Difficulty>[] {
  return DIFFICULTIES.map((name) => ({ name, count: difficulties[name] ?? 0 }));
}
