import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fuzzNight } from "./fuzz/night.ts";
import { fuzzFiles, ownSeeds } from "./fuzz/question-files.ts";
import { samplePlan } from "./fuzz/sample-plan.ts";
import { runShares } from "./fuzz/shares.ts";

/**
 * `npm run fuzz -- [N] [--frames F] [--files Q] [--seed S]`: N damaged articles, 200,000 unless told otherwise, through reading and
 * writing, on as many threads as the machine has. Nothing may throw, break a schema or take longer than a second per
 * 100 kB; the bytes of one that did are kept for a look. Then F damaged frames, 100,000 unless told otherwise, to the
 * server of a quiz night: none may be worth a line in the log, a team that plays stays served, memory stays flat. Then
 * Q damaged files of questions, 100,000 unless told otherwise, through every importer and, some of them, into a store:
 * none may throw, or be kept by half. Exit code 1 where anything of it failed.
 */

const INPUTS = 200_000;
const LIMIT = 1000;
const FRAMES = 100_000;
const FILES = 100_000;
/** What the server may hold more after all frames than after the first tenth, MB. */
const MEMORY_GROWTH = 24;

const { values, positionals } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    frames: { type: "string", default: String(FRAMES) },
    files: { type: "string", default: String(FILES) },
  },
  allowPositionals: true,
});
const inputs = Number(positionals[0] ?? INPUTS);
const seed = Number(values.seed);
const frames = Number(values.frames);
const files = Number(values.files);
if (![inputs, seed, frames, files].every(Number.isSafeInteger) || Math.min(inputs, frames, files) < 0) {
  console.error("Usage: npm run fuzz -- [number of inputs] [--frames number] [--files number] [--seed number]");
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

if (frames > 0) {
  const night = await fuzzNight(samplePlan(), frames, seed);
  const [early, late] = night.memoryMB;
  console.log(`${night.frames} frames on ${night.connections} connections to a night, seed ${seed}`);
  for (const [code, count] of Object.entries(night.refusals).sort()) console.log(`  ${code.padEnd(16)} ${count}`);
  console.log(`  memory ${early.toFixed(1)} MB after a tenth, ${late.toFixed(1)} MB after all`);
  console.log(
    `  lines in the log ${night.trouble.length}, a team that plays is ${night.alive ? "served" : "NOT served"}`,
  );
  if (night.trouble.length > 0 || !night.alive || late - early > MEMORY_GROWTH) process.exitCode = 1;
}

if (files > 0) {
  const read = await fuzzFiles(ownSeeds(), files, seed);
  console.log(`${read.files} files of questions, seed ${seed}, ${read.kept} questions kept`);
  for (const [ending, count] of Object.entries(read.endings).sort()) console.log(`  ${ending.padEnd(16)} ${count}`);
  console.log(`  slowest ${read.slowest.toFixed(0)} ms per 100 kB, failing ${read.failing.length}`);
  for (const { index, seed: file, reason } of read.failing.slice(0, 10)) {
    const path = join(tmpdir(), `marquee-fuzz-${seed}-file-${index}`);
    writeFileSync(path, file.bytes);
    console.log(`\nfile ${index} (${file.name}), kept as ${path}\n${reason}`);
  }
  if (read.failing.length > 0) process.exitCode = 1;
}
