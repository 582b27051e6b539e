import { Worker } from "node:worker_threads";
import { failure, ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import type { Log } from "../platform/log.ts";
import { type ImportAnswer, type ImportJob, type ImportRequest, importAnswerSchema } from "./import-messages.ts";

/** Reads files of questions in threads of their own, each of which holds what its file brings. */
export type ImportReader = {
  readonly read: (job: ImportJob) => Promise<Result<ImportAnswer, FailureCode>>;
  /** Asks the thread that holds a file; `not-found` where none does. */
  readonly ask: (importId: string, request: ImportRequest) => Promise<Result<ImportAnswer, FailureCode>>;
  /** Ends a file's thread; whoever waits for it is answered `cancelled`. */
  readonly drop: (importId: string) => void;
  readonly close: () => Promise<void>;
};

/** Megabytes of JavaScript heap; a file that wants more ends its own thread and nothing else. */
const HEAP = 1024;

type Said = Result<ImportAnswer, FailureCode>;
type Holding = { readonly worker: Worker; waits: ((said: Said) => void) | null };

const gone = () => failure("not-found", "This file is not waiting any more. Choose it again.");
const cancelled = () => failure("cancelled", "Reading was stopped. Nothing was kept.");
const broken = () => failure("internal", "Something went wrong while the file was read. Nothing was kept.");

export function createImportReader(workerFile: string | URL, log: Log): ImportReader {
  const holding = new Map<string, Holding>();

  const end = (importId: string, held: Holding, said: Said): void => {
    if (holding.get(importId) === held) holding.delete(importId);
    held.waits?.(said);
    held.waits = null;
    held.worker.terminate().catch((error) => log("a file's thread did not end", error));
  };
  const wait = (held: Holding): Promise<Said> => {
    const { promise, resolve } = Promise.withResolvers<Said>();
    held.waits = resolve;
    return promise;
  };
  const listen = (importId: string, held: Holding): void => {
    held.worker.on("message", (data: unknown) => {
      const said = importAnswerSchema.safeParse(data);
      if (!said.success) log("a file's thread said something unknown", said.error);
      if (!said.success || said.data.type === "failed") return end(importId, held, answerOf(said.data));
      held.waits?.(ok(said.data));
      held.waits = null;
    });
    held.worker.on("error", (error) => {
      log("a file's thread failed", error);
      end(importId, held, broken());
    });
    held.worker.on("exit", () => end(importId, held, broken()));
  };
  const drop = (importId: string): void => {
    const held = holding.get(importId);
    if (held !== undefined) end(importId, held, cancelled());
  };
  return {
    read: async (job) => {
      drop(job.importId);
      const worker = new Worker(workerFile, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: HEAP } });
      const held: Holding = { worker, waits: null };
      holding.set(job.importId, held);
      listen(job.importId, held);
      return wait(held);
    },
    ask: async (importId, request) => {
      const held = holding.get(importId);
      if (held === undefined) return gone();
      if (held.waits !== null) return failure("busy", "This file is still being read.");
      held.worker.postMessage(request);
      return wait(held);
    },
    drop,
    close: async () => {
      const workers = [...holding.values()].map(({ worker }) => worker);
      for (const importId of [...holding.keys()]) drop(importId);
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function answerOf(said: ImportAnswer | undefined): Said {
  return said?.type === "failed" ? failure(said.code, said.message) : broken();
}
