import { parentPort, workerData } from "node:worker_threads";

/** Reports twice, then says through the memory that it shares with the test that both reports are on their way. */
for (const done of [1, 2]) parentPort?.postMessage({ type: "progress", progress: { stage: "facts", done, total: 2 } });
const told = new Int32Array(workerData.bytes.buffer);
Atomics.store(told, 0, 1);
Atomics.notify(told, 0);
for (;;);
