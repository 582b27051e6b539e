import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type Figures, type Share, together } from "./run.ts";

export type Job = {
  /** Folder of the project. */
  readonly root: string;
  readonly seed: number;
  readonly inputs: number;
  /** Milliseconds per 100 kB. */
  readonly limit: number;
  readonly share: Share;
};

export type Told =
  | { readonly kind: "at"; readonly index: number }
  | { readonly kind: "done"; readonly figures: Figures };

/** Milliseconds between two reports of a thread. */
export const UNTIL_TOLD = 500;
/** A thread that has said nothing for so long hangs: the largest input may take a tenth of that. */
const HANGS_AFTER = 120_000;

/** All inputs, shared out among threads. One that hangs is ended, and counts as failing. */
export async function runShares(job: Omit<Job, "share">, threads = availableParallelism()): Promise<Figures> {
  const shares = Array.from({ length: threads }, (_, first) => runShare({ ...job, share: { first, step: threads } }));
  return together(await Promise.all(shares));
}

function runShare(job: Job): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { workerData: job });
    let at = job.share.first;
    const giveUp = () => {
      resolve(hanging(at, job.share));
      void worker.terminate();
    };
    let watch = setTimeout(giveUp, HANGS_AFTER);
    worker.on("error", reject);
    worker.on("message", (told: Told) => {
      clearTimeout(watch);
      if (told.kind === "done") return resolve(told.figures);
      at = told.index;
      watch = setTimeout(giveUp, HANGS_AFTER);
    });
  });
}

function hanging(index: number, { step }: Share): Figures {
  const reason = `Hangs at this input or one of the next (every ${step}th): said nothing for ${HANGS_AFTER / 1000} s`;
  const failing = [{ index, bytes: new Uint8Array(), reason }];
  return { inputs: index, bytes: 0, endings: {}, slowest: Number.POSITIVE_INFINITY, failing };
}
