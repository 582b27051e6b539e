import { parseArgs } from "node:util";
import { playGames } from "./simulate/play.ts";
import { builtCollection, poolsIn } from "./simulate/pools.ts";
import { ROOT } from "./start/root.ts";

/**
 * npm run simulate -- [N] [--seed S]
 *
 * N Classic games of one person, 1,000 unless told otherwise, over the built collection: after how many games a question
 * returns at the earliest while others are left, and in how many games a question's prompt, options or reveal give the
 * answer of a later one away. Exit code 1 where one returned within 20 games or was given away, 2 without a collection.
 */
const { values, positionals } = parseArgs({
  options: { seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const games = Number(positionals[0] ?? 1000);
const seed = Number(values.seed);
const pools = await poolsIn(builtCollection(ROOT));
if (pools.length === 0) {
  console.error("There is no collection: run `npm run build` first.");
  process.exitCode = 2;
} else if (![games, seed].every(Number.isSafeInteger) || games < 1) {
  console.error("Usage: npm run simulate -- [number of games] [--seed number]");
  process.exitCode = 2;
} else {
  const played = playGames(pools, games, seed);
  const asked = new Set(pools.flatMap(({ questions }) => questions.map(({ id }) => id))).size;
  console.log(
    `${games} Classic games over ${pools.length} packs and parts of the programme (${asked} questions), seed ${seed}`,
  );
  console.log(`a question returned after ${played.earliest ?? "more"} games at the earliest while others were left`);
  console.log(
    `within 20 games: ${played.early} times; games with an answer given away: ${played.telling}; shorter games: ${played.shorter}`,
  );
  for (const { how, before, after } of played.examples) console.log(`  ${how}: ${before} -> ${after}`);
  process.exitCode = played.early + played.telling > 0 ? 1 : 0;
}
