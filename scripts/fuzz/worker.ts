import { parentPort, workerData } from "node:worker_threads";
import { fuzzArticles } from "./articles.ts";
import { runFuzz } from "./run.ts";
import { type Job, type Told, UNTIL_TOLD } from "./shares.ts";

/** A thread that takes one share of the inputs, and says now and then where it is. */

const { root, seed, inputs, limit, share }: Job = workerData;
const tell = (told: Told) => parentPort?.postMessage(told);
let last = Number.NEGATIVE_INFINITY;
const figures = runFuzz({
  ...{ seed, inputs, limit, share },
  articles: fuzzArticles(root),
  now: () => performance.now(),
  onInput: (index) => {
    if (performance.now() - last < UNTIL_TOLD) return;
    last = performance.now();
    tell({ kind: "at", index });
  },
});
tell({ kind: "done", figures });
