import { parentPort, workerData } from "node:worker_threads";
import { fuzzArticles } from "./articles.ts";
import { runFuzz } from "./run.ts";
import { type Job, type Told, UNTIL_TOLD } from "./shares.ts";

/** A thread that takes one share of the inputs, and says now and then where it is. */

const { root, seed, inputs, limit, share }: Job = workerData;
/** Milliseconds of this thread's own work: another program's cannot make an input slow. */
function ownWork(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const tell = (told: Told) => parentPort?.postMessage(told);
let last = Number.NEGATIVE_INFINITY;
const figures = runFuzz({
  ...{ seed, inputs, limit, share },
  articles: fuzzArticles(root),
  now: ownWork,
  onInput: (index) => {
    if (performance.now() - last < UNTIL_TOLD) return;
    last = performance.now();
    tell({ kind: "at", index });
  },
});
tell({ kind: "done", figures });
