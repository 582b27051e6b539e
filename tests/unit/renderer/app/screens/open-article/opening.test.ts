import { beforeEach, describe, expect, it, vi } from "vitest";
import type { CallName } from "../../../../../../electron/api/contract/calls.ts";
import type { FailureCode } from "../../../../../../electron/api/contract/codes.ts";
import { failure, ok } from "../../../../../../questions/result.ts";
import { useAnnouncements } from "../../../../../../renderer/app/store/announcements.ts";
import type { Route } from "../../../../../../renderer/app/store/route.ts";

import { useView } from "../../../../../../renderer/app/store/view.ts";

const bridge = vi.hoisted(() => ({ call: vi.fn(), on: vi.fn() }));
vi.mock("../../../../../../renderer/app/bridge/client.ts", () => ({
  bridge: () => bridge,
  inDesktop: () => true,
}));
vi.mock("../../../../../../renderer/app/sound/play.ts", () => ({ play: () => undefined }));

const opening = await import("../../../../../../renderer/app/screens/open-article/opening.ts");
const { useOpening } = opening;

type Call = { readonly name: CallName; readonly input: Record<string, unknown> };
type Answer = (result: unknown) => void;

let calls: Call[] = [];
/** Answers the writer's call that waits. */
let finish: Answer = () => undefined;
let progress: (payload: unknown) => void = () => undefined;

const pack = { id: "p", title: "Night Train", kind: "film", questions: 40 };
const job = () => useOpening.getState().job;
const named = (name: CallName) => calls.filter((call) => call.name === name);
const article = (name: string) => new File(["Night Train is a film."], name);
const turn = () => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => {
  calls = [];
  useOpening.setState({ job: { status: "none" }, remark: null, pasted: "" });
  bridge.on.mockImplementation((_name: string, listener: (payload: unknown) => void) => {
    progress = listener;
    return () => {
      progress = () => undefined;
    };
  });
  bridge.call.mockImplementation((name: CallName, input: Record<string, unknown>) => {
    calls.push({ name, input });
    if (name !== "writer.write") return Promise.resolve(name === "packs.list" ? ok([]) : ok({}));
    return new Promise((resolve) => {
      finish = resolve;
    });
  });
});

async function writing(name = "night_train.txt") {
  const taken = opening.takeFiles([article(name)]);
  await turn();
  return taken;
}

describe("opening an article", () => {
  it("takes the first of several files, and says that it does", async () => {
    void opening.takeFiles([article("one.txt"), article("two.txt"), article("three.txt")]);
    await turn();
    expect(named("writer.write").map(({ input }) => input.name)).toEqual(["one.txt"]);
    expect(useOpening.getState().remark).toEqual({ kind: "several", count: 3, name: "one.txt" });
    expect(useAnnouncements.getState().polite.text).toMatch(/3 files.*one\.txt/u);
  });

  it("refuses a second article while one is being written, and goes on with the first", async () => {
    void opening.takeFiles([article("one.txt")]);
    await turn();
    await opening.takeFiles([article("two.txt")]);
    await opening.takeText("A film.");
    expect(named("writer.write")).toHaveLength(1);
    expect(job()).toMatchObject({ status: "writing", source: { name: "one.txt" } });
    expect(useOpening.getState().remark).toEqual({ kind: "busy" });
  });

  it("shows the progress of its own job, and of no other", async () => {
    void writing();
    await turn();
    const id = named("writer.write")[0]?.input.jobId;
    progress({ jobId: "another", progress: { stage: "questions", done: 9, total: 9 } });
    expect(job()).toMatchObject({ seen: { facts: null } });
    progress({ jobId: id, progress: { stage: "questions", done: 1, total: 9 } });
    expect(job()).toMatchObject({ seen: { facts: 9 } });
  });

  it("stops the job that runs", async () => {
    void writing();
    await turn();
    opening.stopWriting();
    expect(named("writer.cancel")[0]?.input.jobId).toBe(named("writer.write")[0]?.input.jobId);
    finish(failure("cancelled", "Stopped."));
    await turn();
    expect(job()).toMatchObject({ status: "failed", source: { name: "night_train.txt" } });
  });

  it("shows the quiz when there is one, and asks for the shelf anew", async () => {
    void writing();
    await turn();
    finish(ok(pack));
    await turn();
    expect(job()).toEqual({ status: "written", pack });
    expect(named("packs.list")).toHaveLength(1);
  });

  it.each<[Route, Route]>([
    [{ name: "open-article" }, { name: "pack", packId: "p" }],
    [{ name: "history" }, { name: "history" }],
    [{ name: "game" }, { name: "game" }],
  ])("leads from %j to %j once there is a quiz", async (from, to) => {
    useView.setState({ route: from, trail: [] });
    void writing();
    await turn();
    finish(ok(pack));
    await turn();
    expect(useView.getState().route).toEqual(to);
  });

  it("does not even read a file that is too large", async () => {
    const large = new File([new Uint8Array(10 * 1024 * 1024 + 1)], "large.txt");
    await opening.takeFiles([large]);
    expect(named("writer.write")).toEqual([]);
    expect(job()).toMatchObject({ status: "failed", name: "large.txt", failure: { code: "too-large" } });
  });

  it.each<[FailureCode, boolean]>([
    ["disconnected", true],
    ["storage-full", true],
    ["too-short", false],
    ["binary", false],
  ])("after %s, can be tried again as it is: %s", async (code, again) => {
    void writing();
    await turn();
    finish(failure(code, "No."));
    await turn();
    expect(job()).toMatchObject({ status: "failed", source: again ? { name: "night_train.txt" } : null });
    expect(useAnnouncements.getState().assertive.text).not.toBe("");
  });
});

describe("pasted text", () => {
  it("goes to the writer as UTF-8", async () => {
    useOpening.setState({ pasted: "Amélie is a film." });
    void opening.takePasted();
    await turn();
    expect(named("writer.write")[0]?.input.bytes).toEqual(new TextEncoder().encode("Amélie is a film."));
  });

  it("stays in the box when no quiz came of it", async () => {
    useOpening.setState({ pasted: "Too short." });
    void opening.takePasted();
    await turn();
    finish(failure("too-short", "Too short."));
    await turn();
    expect(useOpening.getState().pasted).toBe("Too short.");
  });

  it("leaves the box when a quiz has been made of it, unless something else stands there by then", async () => {
    useOpening.setState({ pasted: "A film." });
    const first = opening.takePasted();
    finish(ok(pack));
    await first;
    expect(useOpening.getState().pasted).toBe("");

    useOpening.setState({ pasted: "A film." });
    const second = opening.takePasted();
    useOpening.setState({ pasted: "Another film." });
    finish(ok(pack));
    await second;
    expect(useOpening.getState().pasted).toBe("Another film.");
  });

  it("is asked for where there is none", async () => {
    useOpening.setState({ pasted: "  \n" });
    await opening.takePasted();
    expect(named("writer.write")).toEqual([]);
    expect(useOpening.getState().remark).toEqual({ kind: "nothing-pasted" });
  });
});
