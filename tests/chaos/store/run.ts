import { parseArgs } from "node:util";
import { storeChaos } from "./chaos.ts";

/**
 * `npm run chaos -- [--kills 200] [--seed 1]`: kills the program at random moments while somebody imports, plays,
 * practises, edits, backs up and restores, and cuts its log. Exit code 1 where the store does not open clean, something
 * acknowledged is missing or something was done by halves.
 */
const { values } = parseArgs({
  options: { kills: { type: "string", default: "200" }, seed: { type: "string", default: "1" } },
});
const figures = await storeChaos({ kills: Number(values.kills), seed: Number(values.seed) });
console.log(`${figures.kills} kills, seed ${values.seed}`);
console.log(`acknowledged and there   ${figures.acknowledged} packs, events, reviews and edits`);
console.log(`logs cut at random       ${figures.cuts}, opened clean`);
console.log(`backups found whole      ${figures.backups}`);
console.log(`lost, unsound, half done ${figures.wrong.length}`);
for (const line of figures.wrong) console.log(`  ${line}`);
if (figures.wrong.length > 0) process.exitCode = 1;
