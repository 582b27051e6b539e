import { Worker } from "node:worker_threads";
import type { z } from "zod";
import type { Log } from "./log.ts";

/** One question to a thread of its own, which ends with its answer. */
export type Asked<T> = {
  /** Null where the thread failed, or was ended. */
  readonly answer: Promise<T | null>;
  readonly end: () => Promise<void>;
};

/** Starts a thread that says one thing, as `schema` has it; what it needs to know lies in `data`. */
export function askThread<T>(file: string | URL, data: unknown, schema: z.ZodType<T>, log: Log): Asked<T> {
  const worker = new Worker(file, { workerData: data });
  const { promise, resolve } = Promise.withResolvers<T | null>();
  worker.once("message", (said: unknown) => {
    const parsed = schema.safeParse(said);
    if (!parsed.success) log("a thread said something unknown", parsed.error);
    resolve(parsed.success ? parsed.data : null);
  });
  worker.once("error", (error) => {
    log("a thread failed", error);
    resolve(null);
  });
  worker.once("exit", () => resolve(null));
  return {
    answer: promise,
    end: async () => {
      await worker.terminate();
    },
  };
}
