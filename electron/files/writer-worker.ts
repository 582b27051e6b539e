import { parentPort, workerData } from "node:worker_threads";
import { readArticle } from "../../questions/article/read-article.ts";
import type { Progress } from "../../questions/report.ts";
import { writePack } from "../../questions/write-pack.ts";
import { decode } from "./decode.ts";
import { throttle } from "./throttle.ts";
import { type Job, jobSchema, type Message } from "./writer-messages.ts";

/**
 * A thread for one article: bytes -> text -> article -> pack. It holds nothing and stores nothing, so that ending it
 * at any moment leaves nothing half done.
 */

function work(job: Job, onProgress: (progress: Progress) => void): Message {
  const text = decode(job.bytes);
  if (!text.ok) return { ...text, type: "failed" };
  const article = readArticle(text.value, job.name);
  if (!article.ok) return { ...article, type: "failed" };
  const written = writePack(article.value, onProgress);
  if (!written.ok) return { ...written, type: "failed" };
  return { type: "written", written: { article: article.value, ...written.value } };
}

const say = (message: Message) => parentPort?.postMessage(message);

/** Milliseconds between two reports: no more than twenty a second. */
const PATIENCE = 50;
const report = throttle((progress: Progress) => say({ type: "progress", progress }), PATIENCE, Date.now);

say(work(jobSchema.parse(workerData), report));
