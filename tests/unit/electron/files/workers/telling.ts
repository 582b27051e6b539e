import { parentPort, workerData } from "node:worker_threads";

/** Says how far it is, then fails in a way that can be expected, with what it was given. */
parentPort?.postMessage({ type: "progress", progress: { stage: "facts", done: 1, total: 2 } });
parentPort?.postMessage({ type: "progress", progress: { stage: "facts", done: 2, total: 2 } });
const { name, bytes } = workerData;
parentPort?.postMessage({ type: "failed", code: "too-short", message: name, details: { words: bytes.length } });
