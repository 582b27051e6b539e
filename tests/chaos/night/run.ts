import { isDeepStrictEqual, parseArgs } from "node:util";
import { samplePlan } from "../../../scripts/fuzz/sample-plan.ts";
import { playChaos } from "./chaos.ts";

/**
 * `npm run chaos:night -- [--kills 50] [--teams 40] [--seed 1]`: one night twice with the same answers, once undisturbed
 * and once with a host that is killed over and over and phones that misbehave. Exit code 1 where the standings differ,
 * an acknowledged answer is missing or phones are not back in time.
 */

/** How soon all phones must be back after a restart, milliseconds. */
const BACK_WITHIN = 5000;

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "50" },
    teams: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
  },
});
const kills = Number(values.kills);
const plan = samplePlan(8, { rounds: 4, seconds: 300 });
const common = { plan, teams: Number(values.teams), seed: Number(values.seed) };

const calm = await playChaos({ ...common, kills: 0, mood: 0 });
const wild = await playChaos({ ...common, kills, mood: 12 });

const same = isDeepStrictEqual(calm.standings, wild.standings);
const back = wild.backMs.toSorted((a, b) => a - b);
const slowest = Math.ceil(back.at(-1) ?? 0);
console.log(`${wild.kills} kills, ${common.teams} teams, ${plan.rounds.length * 8} questions, seed ${common.seed}`);
console.log(`standings              ${same ? "as in the undisturbed night" : "NOT as in the undisturbed night"}`);
console.log(`answers acknowledged   ${wild.acknowledged}, missing ${wild.missing.length}`);
console.log(`all phones back        ${Math.ceil(back[back.length >> 1] ?? 0)} ms after a start, at most ${slowest} ms`);
for (const line of [...calm.strayed, ...wild.strayed]) console.log(line);
const held = same && wild.missing.length === 0 && wild.kills >= kills && slowest <= BACK_WITHIN;
if (!held) process.exitCode = 1;
