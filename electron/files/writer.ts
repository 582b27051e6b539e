import { Worker } from "node:worker_threads";
import type { Progress } from "../../questions/report.ts";
import { failure, ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import type { Log } from "../platform/log.ts";
import { type Job, type Message, messageSchema, type Written } from "./writer-messages.ts";

export type Writer = {
  /** Reads an article and writes its questions in a thread of its own. */
  readonly write: (
    jobId: string,
    job: Job,
    onProgress: (progress: Progress) => void,
  ) => Promise<Result<Written, FailureCode>>;
  /** Ends a job, which then answers `cancelled`; a job that has ended, or never was, does not mind. */
  readonly cancel: (jobId: string) => void;
  readonly close: () => Promise<void>;
};

/** Megabytes of JavaScript heap; an article that wants more ends its own thread and nothing else. */
const HEAP = 512;

const cancelled = () => failure("cancelled", "The writing was stopped. Nothing was kept.");
const broken = () => failure("internal", "Something went wrong while the questions were written. Nothing was kept.");

type Running = { readonly end: (answer: Result<Written, FailureCode>) => void; readonly worker: Worker };

/** A thread is started for each job: it takes some hundredths of a second, and a cancelled one can simply be ended. */
export function createWriter(workerFile: string | URL, log: Log): Writer {
  const running = new Map<string, Running>();

  const start = (jobId: string, job: Job, onProgress: (progress: Progress) => void) => {
    const { promise, resolve } = Promise.withResolvers<Result<Written, FailureCode>>();
    const worker = new Worker(workerFile, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: HEAP } });
    const end: Running["end"] = (answer) => {
      // The first answer counts. By the time that the thread has ended, the name may be another job's.
      if (running.get(jobId)?.worker === worker) running.delete(jobId);
      resolve(answer);
      worker.terminate().catch((error) => log("the writer's thread did not end", error));
    };
    running.set(jobId, { worker, end });
    listen(worker, { end, onProgress, log });
    return promise;
  };

  return {
    write: async (jobId, job, onProgress) => {
      if (running.has(jobId)) return failure("conflict", "This article is being read already.");
      return start(jobId, job, onProgress);
    },
    cancel: (jobId) => running.get(jobId)?.end(cancelled()),
    close: async () => {
      const all = [...running.values()];
      for (const { end } of all) end(cancelled());
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}

type Ears = Pick<Running, "end"> & { readonly onProgress: (progress: Progress) => void; readonly log: Log };

function listen(worker: Worker, { end, onProgress, log }: Ears): void {
  worker.on("message", (data: unknown) => {
    const message = messageSchema.safeParse(data);
    if (!message.success) {
      log("the writer's thread said something unknown", message.error);
      end(broken());
    } else if (message.data.type === "progress") onProgress(message.data.progress);
    else end(answerOf(message.data));
  });
  worker.on("error", (error) => {
    log("the writer's thread failed", error);
    end(broken());
  });
  worker.on("exit", () => end(broken()));
}

function answerOf(message: Exclude<Message, { type: "progress" }>): Result<Written, FailureCode> {
  if (message.type === "written") return ok(message.written);
  return failure(message.code, message.message, message.details);
}
