import { DIFFICULTIES, type Question } from "../../questions/model.ts";
import { seedFor, shuffle } from "../random.ts";
import { createGiveaways } from "./giveaways.ts";
import type { Drawn, Mode, SoloSetup } from "./model.ts";
import { optionOrder } from "./option-order.ts";

/** Nobody answers more in one sitting, and dealing stays quick whatever the size of the pack. */
const LONGEST_DEAL = 200;

/** How many questions a game deals from a pack: two of the modes go on for as long as there are any. */
export function dealSize(mode: Mode, count: number, available: number): number {
  const wanted = mode === "sudden-death" || mode === "clock" ? LONGEST_DEAL : count;
  return Math.min(wanted, available);
}

/**
 * Deals a game. The same seed and pack give the same game, in whatever order the pack's questions stand. No topic
 * takes over, no question gives another's answer away, questions in `recent` wait until the others are used up, and
 * the easy ones come first.
 */
export function drawGame(
  questions: readonly Question[],
  setup: Pick<SoloSetup, "mode" | "count" | "seed">,
  recent: ReadonlySet<string> = new Set(),
): Drawn[] {
  const size = dealSize(setup.mode, setup.count, questions.length);
  const [shuffled] = shuffle([...questions].sort(byId), seedFor(setup.seed, "draw"));
  const inTurn = [...shuffled.filter(({ id }) => !recent.has(id)), ...shuffled.filter(({ id }) => recent.has(id))];
  return pick(inTurn, size).map((question) => lay(question, setup.seed));
}

function byId(a: Question, b: Question): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function byDifficulty(a: Question, b: Question): number {
  return DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty);
}

function pick(candidates: readonly Question[], size: number): Question[] {
  const quota = Math.ceil((size / new Set(candidates.map(({ topic }) => topic)).size) * 1.5);
  const picked: Question[] = [];
  const perTopic = new Map<string, number>();
  const giveaways = createGiveaways();
  const take = (question: Question): void => {
    picked.push(question);
    giveaways.add(question);
    perTopic.set(question.topic, (perTopic.get(question.topic) ?? 0) + 1);
  };
  const sweep = (mayTake: (question: Question) => boolean): void => {
    for (const question of candidates) {
      if (picked.length === size) return;
      if (!picked.includes(question) && mayTake(question)) take(question);
    }
  };
  sweep((question) => (perTopic.get(question.topic) ?? 0) < quota && giveaways.isClear(question));
  sweep((question) => giveaways.isClear(question));
  const clear = [...picked].sort(byDifficulty);
  // A small pack may need what is left: asked early where others would tell its key, late where it tells theirs.
  const early: Question[] = [];
  const late: Question[] = [];
  sweep((question) => {
    (giveaways.isGiven(question) && !giveaways.tells(question) ? early : late).push(question);
    return true;
  });
  return [...early, ...clear, ...late];
}

function lay(question: Question, seed: number): Drawn {
  const order = optionOrder(question, seed);
  return { questionId: question.id, order, key: order.indexOf(question.answer), topic: question.topic };
}
