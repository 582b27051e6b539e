import type { Log } from "../platform/log.ts";
import { type Asked, askThread } from "../platform/thread.ts";
import { alikeSchema, checkedSchema, type ReadingJob } from "./elsewhere-messages.ts";

/** Long readings of the store, each in a thread of its own; null where one failed or was ended. */
export type Elsewhere = {
  readonly alike: () => Promise<readonly number[][] | null>;
  readonly check: (depth: "quick" | "full") => Promise<{ readonly damage: string | null } | null>;
  readonly close: () => Promise<void>;
};

export function createElsewhere(worker: string | URL, path: string, log: Log): Elsewhere {
  const running = new Set<Asked<unknown>>();
  const ask = async <T>(what: ReadingJob["what"], schema: Parameters<typeof askThread<T>>[2]): Promise<T | null> => {
    const asked = askThread(worker, { path, what }, schema, log);
    running.add(asked);
    const answer = await asked.answer;
    running.delete(asked);
    return answer;
  };
  return {
    alike: async () => (await ask("alike", alikeSchema))?.groups ?? null,
    check: (depth) => ask(depth, checkedSchema),
    close: async () => {
      await Promise.all([...running].map(({ end }) => end()));
    },
  };
}
