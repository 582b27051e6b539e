import { parentPort } from "node:worker_threads";

/** Begins, and never comes to an end, as a bad regular expression would. */
parentPort?.postMessage({ type: "progress", progress: { stage: "facts", done: 0, total: 1 } });
for (;;);
