import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parseArgs } from "node:util";
import { buildIfNeeded } from "../../../scripts/start/build-if-needed.ts";
import { ROOT } from "../../../scripts/start/root.ts";
import { buildStore } from "./build.ts";
import { measureQueries } from "./queries.ts";
import { LARGE } from "./size.ts";
import { measureStarts } from "./start.ts";

/**
 * `npm run bench:store [-- --json] [--keep FOLDER]`: fills a store by a seed, asks it what the pages ask, and starts the
 * program on it. A folder that is kept is filled once and measured again and again.
 */

function fill(folder: string): number {
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(join(folder, "marquee.db"));
  const start = performance.now();
  buildStore(db, LARGE);
  db.close();
  return (performance.now() - start) / 1000;
}

const { values } = parseArgs({ options: { json: { type: "boolean" }, keep: { type: "string" } } });
buildIfNeeded(ROOT);
const root = mkdtempSync(join(tmpdir(), "marquee-bench-store-"));
try {
  const [full, empty] = [values.keep ?? join(root, "full"), join(root, "empty")];
  const path = join(full, "marquee.db");
  const seconds = existsSync(path) ? 0 : fill(full);
  mkdirSync(empty);
  const megabytes = statSync(path).size / 1e6;
  const queries = measureQueries(path, LARGE);
  const starts = await measureStarts(full, empty);
  if (values.json === true) console.log(JSON.stringify({ seconds, megabytes, queries, starts }));
  else {
    console.log(`filled in ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
    for (const { name, p50, p95, cpu50, cpu95, aim } of queries) {
      const figures = [p50, p95, cpu50, cpu95].map((ms) => ms.toFixed(2).padStart(7));
      console.log(
        `${name.padEnd(36)} p50, p95: ${figures[0]} ${figures[1]} ms  CPU: ${figures[2]} ${figures[3]} ms  aim ${aim} ms`,
      );
    }
    for (const what of ["answered", "page"] as const) {
      const [large, small] = [starts.full[what], starts.empty[what]];
      const ratio = (large / small).toFixed(2);
      console.log(`start, ${what}: ${large.toFixed(0)} ms, empty ${small.toFixed(0)} ms, ratio ${ratio}  aim 1.1`);
    }
  }
} finally {
  rmSync(root, { recursive: true, force: true });
}
