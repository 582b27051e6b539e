import { create } from "zustand";
import { ARTICLE_BYTES } from "../../../../electron/api/contract/calls.ts";
import type { PackSummary } from "../../../../electron/api/contract/data.ts";
import { failure } from "../../../../questions/result.ts";
import { t } from "../../../messages/t.ts";
import { type ArticleFile, chooseFile, readFile } from "../../bridge/choose-file.ts";
import { bridge } from "../../bridge/client.ts";
import { play } from "../../sound/play.ts";
import { announce, announceNow } from "../../store/announcements.ts";
import { loadPacks, shelve } from "../../store/packs.ts";
import { go, useView } from "../../store/view.ts";
import { type FailedJob, failedJob, type Job, type Remark, unreadJob } from "./job.ts";
import { remarkText } from "./remark-text.ts";
import { safeName } from "./safe-name.ts";
import { NOTHING_SEEN, see } from "./seen.ts";
import { writingFailureText } from "./writing-failure-text.ts";

type Opening = {
  readonly job: Job;
  readonly remark: Remark | null;
  /** What stands in the paste box. */
  readonly pasted: string;
};

/** Lives beside the screen, not in it: the work goes on, and what was pasted stays, while another screen is looked at. */
export const useOpening = create<Opening>(() => ({ job: { status: "none" }, remark: null, pasted: "" }));

/** One article at a time: refuses a second one politely, and says so. */
function refuseWhileBusy(): boolean {
  const busy = useOpening.getState().job.status === "writing";
  if (busy) remark({ kind: "busy" });
  return busy;
}

export function remark(said: Remark): void {
  useOpening.setState({ remark: said });
  announceNow(remarkText(said));
}

/** Has a quiz written from an article; resolves to whether there is one. */
async function writeQuiz(source: ArticleFile, said: Remark | null = null): Promise<boolean> {
  if (refuseWhileBusy()) return false;
  const id = crypto.randomUUID();
  useOpening.setState({ job: { status: "writing", id, source, seen: NOTHING_SEEN }, remark: said });
  sayBegun(source, said);
  const stopListening = followProgress(id);
  const result = await bridge().call("writer.write", { jobId: id, ...source });
  stopListening();
  if (result.ok) succeed(result.value);
  else fail(failedJob(source, result));
  return result.ok;
}

function sayBegun({ name }: ArticleFile, said: Remark | null): void {
  const begun = t("open-article.say.begun", { name: safeName(name) });
  announce(said === null ? begun : `${remarkText(said)} ${begun}`);
}

function followProgress(id: string): () => void {
  return bridge().on("writer.progress", ({ jobId, progress }) => {
    const { job } = useOpening.getState();
    if (jobId !== id || job.status !== "writing") return;
    useOpening.setState({ job: { ...job, seen: see(job.seen, progress) } });
  });
}

function succeed(pack: PackSummary): void {
  useOpening.setState({ job: { status: "written", pack } });
  shelve(pack);
  void loadPacks();
  play("reveal");
  // Whoever has gone somewhere else meanwhile stays there.
  if (useView.getState().route.name === "open-article") go({ name: "pack", packId: pack.id });
  announce(t("open-article.say.written", { title: pack.title, questions: pack.questions }));
}

function fail(job: FailedJob): void {
  useOpening.setState({ job });
  announceNow(writingFailureText(job.failure));
}

/** Stops the work; nothing of the quiz is kept. */
export function stopWriting(): void {
  const { job } = useOpening.getState();
  if (job.status === "writing") void bridge().call("writer.cancel", { jobId: job.id });
}

/** Writes again what failed for a reason that may be gone. */
export function tryAgain(source: ArticleFile): void {
  void writeQuiz(source);
}

export async function chooseArticle(): Promise<void> {
  if (refuseWhileBusy()) return;
  const chosen = await chooseFile();
  if (!chosen.ok) fail(unreadJob(chosen));
  else if (chosen.value !== null) await writeQuiz(chosen.value);
}

/** Takes the first of the files that were given, and says so where there were more. */
export async function takeFiles(files: readonly File[]): Promise<void> {
  const [file] = files;
  if (file === undefined || refuseWhileBusy()) return;
  const said: Remark | null = files.length > 1 ? { kind: "several", count: files.length, name: file.name } : null;
  const read = await readFile(file);
  if (read.ok) {
    await writeQuiz(read.value, said);
    return;
  }
  useOpening.setState({ remark: said });
  fail(unreadJob(read));
}

/** Takes an article's text as it is; resolves to whether there is a quiz. */
export async function takeText(text: string): Promise<boolean> {
  if (refuseWhileBusy()) return false;
  const source = { name: t("open-article.pasted"), bytes: new TextEncoder().encode(text) };
  if (source.bytes.length <= ARTICLE_BYTES) return writeQuiz(source);
  fail(failedJob(source, failure("too-large", "The text is larger than 10 MB.")));
  return false;
}

/** Takes what stands in the paste box. It stays there until a quiz has been made of it. */
export async function takePasted(): Promise<void> {
  const { pasted } = useOpening.getState();
  if (pasted.trim() === "") remark({ kind: "nothing-pasted" });
  else if ((await takeText(pasted)) && useOpening.getState().pasted === pasted) useOpening.setState({ pasted: "" });
}
