import { describe, expect, test, vi } from "vitest";
import { createEventHub } from "../../../../electron/api/event-hub.ts";
import { createWriting, type WritingParts } from "../../../../electron/app/writing.ts";
import { packIdOf } from "../../../../electron/files/fingerprint.ts";
import type { Writer } from "../../../../electron/files/writer.ts";
import { failure, ok } from "../../../../questions/result.ts";
import { newPack, openStorage } from "../storage/fixtures.ts";

const { article, pack, report } = newPack();
const written = ok({ article, pack, report });
const bytes = new Uint8Array([1, 2, 3]);
const her = { packId: "built-in-her", name: "her.md", bytes };

function writing(change: Partial<WritingParts> & { readonly write?: Writer["write"] } = {}) {
  const { packs } = openStorage();
  const log = vi.fn();
  const hub = createEventHub(log);
  const write = vi.fn<Writer["write"]>(change.write ?? (async () => written));
  const writer: Writer = { write, cancel: vi.fn(), close: async () => {} };
  const parts = { writer, packs, hub, makerOf: () => "maker", builtIn: async () => [], log, ...change };
  return { packs, hub, log, write, writer, port: createWriting(parts) };
}

describe("an article of the person's own", () => {
  test("becomes a pack whose id follows from its text; again, it is the same pack", async () => {
    const { packs, port } = writing();
    const first = await port.write({ jobId: "a", name: "a.txt", bytes });
    const second = await port.write({ jobId: "b", name: "renamed.txt", bytes });
    expect(first).toMatchObject({ ok: true, value: { id: packIdOf(article), builtIn: false, questions: 10 } });
    expect(second).toEqual(first);
    expect(packs.list()).toMatchObject({ value: [{ id: packIdOf(article) }] });
  });

  test.each(["cancelled", "too-short", "internal"] as const)(
    "that ends %s leaves nothing in the store",
    async (code) => {
      const { packs, port } = writing({ write: async () => failure(code, "") });
      expect(await port.write({ jobId: "a", name: "a.txt", bytes })).toMatchObject({ ok: false, code });
      expect(packs.list()).toEqual({ ok: true, value: [] });
    },
  );

  test("tells how far it is, under its job's name", async () => {
    const progress = { stage: "facts", done: 1, total: 2 } as const;
    const { hub, port } = writing({
      write: async (_id, _job, onProgress) => {
        onProgress(progress);
        return written;
      },
    });
    const told = vi.fn();
    hub.subscribe(told);
    await port.write({ jobId: "a", name: "a.txt", bytes });
    expect(told.mock.calls).toEqual([["writer.progress", { jobId: "a", progress }]]);
  });
});

describe("a pack that comes with the program", () => {
  const builtIn = async () => [her];

  test("is written when it is missing, before anybody is shown the list", async () => {
    const { packs, port } = writing({ builtIn });
    await port.builtInReady();
    expect(packs.list()).toMatchObject({ value: [{ id: "built-in-her", builtIn: true }] });
  });

  test("is not written again while article and writer are the same", async () => {
    const { packs, port } = writing({ builtIn });
    await port.builtInReady();
    const again = writing({ builtIn, packs });
    await again.port.builtInReady();
    expect(again.write).not.toHaveBeenCalled();
  });

  test("is written again when either has changed", async () => {
    const { packs, port } = writing({ builtIn });
    await port.builtInReady();
    const again = writing({ builtIn, packs, makerOf: () => "another" });
    await again.port.builtInReady();
    expect(again.write).toHaveBeenCalledOnce();
    expect(packs.makerOf("built-in-her")).toBe("another");
  });

  test.each<[string, Partial<Parameters<typeof writing>[0]>]>([
    ["cannot be written", { builtIn, write: async () => failure("not-enough", "") }],
    ["is not there", { builtIn: () => Promise.reject(new Error("ENOENT")) }],
  ])("that %s costs a line in the log, and the list is shown without it", async (_what, change) => {
    const { packs, log, port } = writing(change);
    await port.builtInReady();
    expect(packs.list()).toEqual({ ok: true, value: [] });
    expect(log).toHaveBeenCalledOnce();
  });

  test("that was stopped because the program is closed costs nothing, and the rest is not begun", async () => {
    const { log, write, port } = writing({
      builtIn: async () => [her, { ...her, packId: "built-in-other" }],
      write: async () => failure("cancelled", ""),
    });
    await port.builtInReady();
    expect(log).not.toHaveBeenCalled();
    expect(write).toHaveBeenCalledOnce();
  });
});
