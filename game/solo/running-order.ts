import { DIFFICULTIES, type Question } from "../../questions/model.ts";
import { givenAwayBy } from "./giveaways.ts";

/** From easy to hard; among equals no topic follows itself while there is another. */
export function rising(questions: readonly Question[]): Question[] {
  const ordered: Question[] = [];
  for (const difficulty of DIFFICULTIES) {
    const left = questions.filter((question) => question.difficulty === difficulty);
    while (left.length > 0) {
      const last = ordered.at(-1)?.topic;
      const other = left.findIndex(({ topic }) => topic !== last);
      ordered.push(...left.splice(Math.max(other, 0), 1));
    }
  }
  return ordered;
}

/** Leaves out what an earlier question gives away: those that go round in a ring, and would be a gift in any order. */
export function withoutGifts(questions: readonly Question[]): Question[] {
  const given = givenAwayBy(questions);
  const told = new Set<string>();
  return questions.filter(({ id }) => {
    if (told.has(id)) return false;
    for (const other of given.get(id) ?? []) told.add(other);
    return true;
  });
}

/**
 * The same questions in the same order, but one whose prompt says another's key waits until that other has been asked.
 * Where questions wait for each other in a ring, the first of them goes first.
 */
export function keysFirst(questions: readonly Question[]): Question[] {
  const given = givenAwayBy(questions);
  const waiting = new Map(questions.map((question) => [question.id, question]));
  const waits = ({ id }: Question): boolean => [...(given.get(id) ?? [])].some((other) => waiting.has(other));
  return questions.map((first) => {
    const left = [...waiting.values()];
    const next = left.find((question) => !waits(question)) ?? left[0] ?? first;
    waiting.delete(next.id);
    return next;
  });
}
