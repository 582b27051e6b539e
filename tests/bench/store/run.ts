import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { buildIfNeeded } from "../../../scripts/start/build-if-needed.ts";
import { ROOT } from "../../../scripts/start/root.ts";
import { buildStore } from "./build.ts";
import { measureQueries } from "./queries.ts";
import { LARGE } from "./size.ts";
import { measureStarts } from "./start.ts";

/** `npm run bench:store [-- --json]`: fills a store by a seed, asks it what the pages ask, and starts the program on it. */

function fill(folder: string): number {
  mkdirSync(folder);
  const db = new DatabaseSync(join(folder, "marquee.db"));
  const start = performance.now();
  buildStore(db, LARGE);
  db.close();
  return (performance.now() - start) / 1000;
}

buildIfNeeded(ROOT);
const root = mkdtempSync(join(tmpdir(), "marquee-bench-store-"));
try {
  const [full, empty] = [join(root, "full"), join(root, "empty")];
  const seconds = fill(full);
  mkdirSync(empty);
  const path = join(full, "marquee.db");
  const megabytes = statSync(path).size / 1e6;
  const queries = measureQueries(path, LARGE);
  const starts = await measureStarts(full, empty);
  if (process.argv.includes("--json")) console.log(JSON.stringify({ seconds, megabytes, queries, starts }));
  else {
    console.log(`filled in ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
    for (const { name, p50, p95, aim } of queries) {
      console.log(`${name.padEnd(32)} p50 ${p50.toFixed(2)} ms  p95 ${p95.toFixed(2)} ms  aim ${aim} ms`);
    }
    const ratio = (starts.full / starts.empty).toFixed(2);
    console.log(`start ${starts.full.toFixed(0)} ms, empty ${starts.empty.toFixed(0)} ms, ratio ${ratio}  aim 1.1`);
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
