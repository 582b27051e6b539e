import { drawGame } from "../../game/solo/draw.ts";
import { GAMES_APART, recentFrom } from "../../game/solo/recent.ts";
import type { Question } from "../../questions/model.ts";
import { type Random, randomFrom } from "../fuzz/random.ts";
import type { Pool } from "./pools.ts";
import { type Telling, tells } from "./told.ts";

/** Questions of a Classic game, and the most games in a row over one pack. */
const COUNT = 10;
const IN_A_ROW = 8;

export type Played = {
  readonly games: number;
  /** After how many games a question returned at the earliest while others were left; null where none did. */
  readonly earliest: number | null;
  /** How often that was within the games that are to lie between. */
  readonly early: number;
  /** Games in which a question gave away the answer of one after it, and the first few of those questions. */
  readonly telling: number;
  readonly examples: readonly { readonly how: Telling; readonly before: string; readonly after: string }[];
  /** Games that were shorter because nothing else could be asked. */
  readonly shorter: number;
};

/**
 * Plays Classic games of one person over a collection: some in a row over one pack or part of the programme, then over
 * another. The same pools, number and seed give the same games.
 */
export function playGames(pools: readonly Pool[], games: number, seed: number): Played {
  const random = randomFrom(seed);
  const [first, ...rest] = pools.filter(({ questions }) => questions.length >= COUNT);
  if (first === undefined) throw new Error("There is no pack with ten questions.");
  let pool: Pool = first;
  let again = 0;
  const history: string[][] = [];
  const figures = { games, earliest: null as number | null, early: 0, telling: 0, shorter: 0 };
  const examples: Played["examples"][number][] = [];
  for (let game = 0; game < games; game += 1) {
    if (again === 0) pool = random.pick([first, ...rest]);
    again = again === 0 ? random.below(IN_A_ROW) : again - 1;
    const dealt = deal(pool, history, random);
    const soonest = returning(dealt, pool, history);
    if (soonest !== null) {
      figures.earliest = Math.min(figures.earliest ?? soonest, soonest);
      if (soonest <= GAMES_APART) figures.early += 1;
    }
    const told = tellingIn(dealt);
    if (told.length > 0) figures.telling += 1;
    if (dealt.length < COUNT) figures.shorter += 1;
    examples.push(...told);
    history.unshift(dealt.map(({ id }) => id));
  }
  return { ...figures, examples: examples.slice(0, 10) };
}

function deal({ questions }: Pool, history: readonly string[][], random: Random): Question[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const setup = { mode: "classic", count: COUNT, seed: random.below(2 ** 32) } as const;
  return drawGame(questions, setup, recentFrom(history)).flatMap(({ questionId }) => byId.get(questionId) ?? []);
}

/** After how many games the soonest of them came back; null where nothing else could have been asked. */
function returning(dealt: readonly Question[], { questions }: Pool, history: readonly string[][]): number | null {
  const ago = (id: string) => history.findIndex((game) => game.includes(id)) + 1;
  const returns = dealt.map(({ id }) => ago(id)).filter((games) => games > 0);
  if (returns.length === 0) return null;
  const lately = new Set(history.slice(0, GAMES_APART).flat());
  const ids = new Set(dealt.map(({ id }) => id));
  const isLeft = (question: Question) =>
    !ids.has(question.id) && !lately.has(question.id) && canBeOrdered([...dealt, question]);
  return questions.some(isLeft) ? Math.min(...returns) : null;
}

/** Whether there is an order of them in which none gives away the answer of one after it. */
function canBeOrdered(questions: readonly Question[]): boolean {
  let left = questions;
  while (left.length > 0) {
    const free = left.find((next) => left.every((other) => other === next || tells(next, other) === null));
    if (free === undefined) return false;
    left = left.filter((question) => question !== free);
  }
  return true;
}

function tellingIn(dealt: readonly Question[]): Played["examples"][number][] {
  return dealt.flatMap((before, place) =>
    dealt.slice(place + 1).flatMap((after) => {
      const how = tells(before, after);
      return how === null ? [] : [{ how, before: before.prompt, after: after.prompt }];
    }),
  );
}
