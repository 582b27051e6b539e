import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createWriter } from "../../../../electron/files/writer.ts";

const job = { name: "article.txt", bytes: new Uint8Array(7) };

function writerWith(worker: string) {
  const log = vi.fn();
  const writer = createWriter(join(import.meta.dirname, "workers", `${worker}.ts`), log);
  onTestFinished(() => writer.close());
  return { writer, log };
}

describe("a job", () => {
  test("tells how far it is, in order, and ends with the worker's own answer", async () => {
    const { writer } = writerWith("telling");
    const onProgress = vi.fn();
    const answer = await writer.write("a", job, onProgress);
    expect(answer).toEqual({ ok: false, code: "too-short", message: "article.txt", details: { words: 7 } });
    expect(onProgress.mock.calls.map(([{ done }]) => done)).toEqual([1, 2]);
  });

  test("under the name of one that has ended is a job of its own", async () => {
    const { writer } = writerWith("telling");
    const answers = [await writer.write("a", job, vi.fn()), await writer.write("a", job, vi.fn())];
    expect(answers.map((answer) => !answer.ok && answer.code)).toEqual(["too-short", "too-short"]);
  });

  test("runs beside others", async () => {
    const { writer } = writerWith("telling");
    const answers = await Promise.all(["a", "b", "c"].map((id) => writer.write(id, job, vi.fn())));
    expect(answers.every((answer) => !answer.ok && answer.code === "too-short")).toBe(true);
  });
});

describe("cancelling", () => {
  test("ends a thread that would never end by itself, and says so", async () => {
    const { writer } = writerWith("endless");
    const answer = writer.write("a", job, () => writer.cancel("a"));
    expect(await answer).toMatchObject({ ok: false, code: "cancelled" });
  });

  test("is the end of its reports: none that was on its way comes through", async () => {
    const { writer } = writerWith("twice");
    const told = new Int32Array(new SharedArrayBuffer(4));
    const bytes = new Uint8Array(told.buffer) as Uint8Array as typeof job.bytes;
    const onProgress = vi.fn(() => {
      Atomics.wait(told, 0, 0);
      writer.cancel("a");
    });
    expect(await writer.write("a", { name: "a", bytes }, onProgress)).toMatchObject({ code: "cancelled" });
    await writer.close();
    expect(onProgress).toHaveBeenCalledOnce();
  });

  test("a job that has ended, or never was, changes nothing", async () => {
    const { writer } = writerWith("telling");
    writer.cancel("a");
    expect(await writer.write("a", job, vi.fn())).toMatchObject({ code: "too-short" });
    writer.cancel("a");
  });

  test("leaves the name free for another try, which the first one's end does not disturb", async () => {
    const { writer } = writerWith("endless");
    const first = writer.write("a", job, vi.fn());
    expect(await writer.write("a", job, vi.fn())).toMatchObject({ code: "conflict" });
    writer.cancel("a");
    expect(await first).toMatchObject({ code: "cancelled" });
    const began = vi.fn();
    const second = writer.write("a", job, () => {
      began();
      writer.cancel("a");
    });
    expect(await second).toMatchObject({ code: "cancelled" });
    expect(began).toHaveBeenCalledOnce();
  });
});

test.each(["crashing", "leaving", "babbling"])(
  "a %s worker is an internal failure, and no more than that",
  async (worker) => {
    const { writer, log } = writerWith(worker);
    const answer = await writer.write("a", job, vi.fn());
    expect(answer).toMatchObject({ ok: false, code: "internal" });
    expect(JSON.stringify(answer)).not.toContain("a bug in the writer");
    expect(log).toHaveBeenCalledTimes(worker === "leaving" ? 0 : 1);
  },
);

test("a worker that is not there is an internal failure", async () => {
  const { writer } = writerWith("nothing");
  expect(await writer.write("a", job, vi.fn())).toMatchObject({ code: "internal" });
});

test("closing ends what runs", async () => {
  const { writer } = writerWith("endless");
  const answer = writer.write("a", job, vi.fn());
  await writer.close();
  expect(await answer).toMatchObject({ code: "cancelled" });
});
