import { parentPort } from "node:worker_threads";

parentPort?.postMessage({ type: "written", written: { pack: "nonsense" } });
