import { keysOf, optionsOf } from "../../questions/key.ts";
import type { Question } from "../../questions/model.ts";
import { lay } from "../judge.ts";
import { namesakesIn } from "../matching/naming.ts";
import { seedFor, shuffle } from "../random.ts";
import { candidatesFrom, choose } from "./choosing.ts";
import type { Drawn, SoloSetup } from "./model.ts";
import { optionOrder } from "./option-order.ts";
import type { Recent } from "./recent.ts";
import { keysFirst, rising, withoutGifts } from "./running-order.ts";

/** The longest game dealt, and how many questions of a larger pack are looked at: dealing stays quick. */
const LONGEST_DEAL = 1000;

/** Modes without a number of questions are dealt in reels: each rises, and each is harder than the one before. */
const REEL = 10;

/** Easy, medium and hard in a game with a number, and in the reels of one without; the last goes for all that follow. */
const GAME_SHARES = [4, 4, 2] as const;
const REEL_SHARES = [
  [5, 4, 1],
  [3, 4, 3],
  [1, 4, 5],
] as const;

/**
 * Deals a game: `count` questions, or all there are where the mode goes on until something ends it; fewer only where
 * the pack has fewer.
 *
 * - The same seed and pack give the same game, in whatever order the pack's questions stand.
 * - No question gives the answer of another away (`givenAwayBy`) that is still to come; where the pack has too few for
 *   leaving one of the two out, the one that would be given away is asked first, and what would be a gift in any order is not asked.
 * - Questions of the last games wait until the others are used up; those of longest ago come back first.
 * - No sentence proves two questions while there are other sentences, and no topic takes over.
 * - The easy ones come first.
 */
export function drawGame(
  questions: readonly Question[],
  setup: Pick<SoloSetup, "mode" | "count" | "seed">,
  recent: Recent = new Map(),
): Drawn[] {
  const pool = candidatesFrom(inTurn(questions, setup.seed, recent).slice(0, LONGEST_DEAL), recent);
  const dealt: Question[] = [];
  for (const { size, shares } of reels(setup, pool.length)) {
    dealt.push(...rising(choose(pool, size, shares, dealt)));
  }
  const layOut = layer(
    pool.map(({ question }) => question),
    setup.seed,
  );
  return withoutGifts(keysFirst(dealt)).map(layOut);
}

/** Each question once: fresh ones shuffled by seed, then the recent ones, that of longest ago first. */
function inTurn(questions: readonly Question[], seed: number, recent: Recent): Question[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const sorted = [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const [shuffled] = shuffle(sorted, seedFor(seed, "draw"));
  const again = [...recent].sort(([, a], [, b]) => b - a).flatMap(([id]) => byId.get(id) ?? []);
  return [...shuffled.filter(({ id }) => !recent.has(id)), ...again];
}

function reels({ mode, count }: Pick<SoloSetup, "mode" | "count">, available: number) {
  if (mode === "classic" || mode === "relaxed") return [{ size: Math.min(count, available), shares: GAME_SHARES }];
  return Array.from({ length: Math.ceil(available / REEL) }, (_, reel) => ({
    size: Math.min(REEL, available - reel * REEL),
    shares: REEL_SHARES[reel] ?? REEL_SHARES[2],
  }));
}

/** Lays questions beside those of a pool: its answers say which surnames tell who is meant. */
function layer(pool: readonly Question[], seed: number): (question: Question) => Drawn {
  const isTyped = pool.some(({ kind }) => kind === "typed");
  const namesakes = namesakesIn(isTyped ? pool.flatMap(keysOf) : []);
  return (question) => {
    const options = optionsOf(question);
    const order = options.length === 0 ? [] : optionOrder({ id: question.id, kind: question.kind, options }, seed);
    const { id: questionId, topic } = question;
    return { questionId, topic, ...lay(question, order, namesakes(keysOf(question))) };
  };
}
