import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { runShares } from "./fuzz/shares.ts";

/**
 * `npm run fuzz -- [N] [--seed S]`: N damaged articles, 200,000 unless told otherwise, through reading and writing, on
 * as many threads as the machine has. Nothing may throw, break a schema
 * or take longer than a second per 100 kB. Exit code 1 where one did; its bytes are kept for a look.
 */

const INPUTS = 200_000;
const LIMIT = 1000;

const { values, positionals } = parseArgs({
  options: { seed: { type: "string", default: "1" } },
  allowPositionals: true,
});
const inputs = Number(positionals[0] ?? INPUTS);
const seed = Number(values.seed);
if (!Number.isSafeInteger(inputs) || inputs < 1 || !Number.isSafeInteger(seed)) {
  console.error("Usage: npm run fuzz -- [number of inputs] [--seed number]");
  process.exit(2);
}

const from = performance.now();
const figures = await runShares({ root: join(import.meta.dirname, ".."), seed, inputs, limit: LIMIT });
const seconds = (performance.now() - from) / 1000;

console.log(
  `${figures.inputs} inputs, seed ${seed}: ${(figures.bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(0)} s`,
);
for (const [ending, count] of Object.entries(figures.endings).sort()) console.log(`  ${ending.padEnd(12)} ${count}`);
console.log(`  slowest ${figures.slowest.toFixed(0)} ms per 100 kB, failing ${figures.failing.length}`);
for (const { index, bytes, reason } of figures.failing.slice(0, 10)) {
  const file = join(tmpdir(), `marquee-fuzz-${seed}-${index}.bin`);
  writeFileSync(file, bytes);
  console.log(`\ninput ${index}, kept as ${file}\n${reason}`);
}
if (figures.failing.length > 0) process.exitCode = 1;
