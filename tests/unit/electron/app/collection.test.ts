import { describe, expect, test, vi } from "vitest";
import { createEventHub } from "../../../../electron/api/event-hub.ts";
import { bringCollection } from "../../../../electron/app/collection.ts";
import type { CollectionPack } from "../../../../electron/files/collection.ts";
import { newPack, openStorage } from "../storage/fixtures.ts";

const { pack, article, report } = newPack();
const parts = [pack.questions.slice(0, 4), pack.questions.slice(4)];

function packOf(packId: string, maker = "one"): CollectionPack {
  return { packId, maker, read: async () => ({ head: { pack, article, report }, parts }) };
}

function house() {
  const { packs } = openStorage();
  const log = vi.fn();
  const hub = createEventHub(log);
  const told = vi.fn();
  hub.subscribe(told);
  const bring = (collection: readonly CollectionPack[], isClosing = () => false) =>
    bringCollection({ packs: () => packs, collection: async () => collection, hub, log, isClosing });
  const idsOf = () => {
    const list = packs.list();
    return list.ok ? list.value.map(({ id }) => id) : [];
  };
  return { packs, log, told, bring, idsOf };
}

describe("the collection", () => {
  test("comes into the store, whole and signed, and pages are told once", async () => {
    const { packs, told, bring, idsOf } = house();
    await bring([packOf("a"), packOf("b")]);
    expect(idsOf()).toEqual(["a", "b"]);
    expect(packs.get("a")).toMatchObject({ value: { questions: pack.questions } });
    expect(packs.makerOf("b")).toBe("one");
    expect(told.mock.calls).toEqual([["packs.came", { packs: 2 }]]);
  });

  test("is left alone, and nobody told, where it is there already", async () => {
    const { bring, told } = house();
    await bring([packOf("a")]);
    const read = vi.fn();
    await bring([{ ...packOf("a"), read }]);
    expect(read).not.toHaveBeenCalled();
    expect(told).toHaveBeenCalledOnce();
  });

  test("is brought again where it was made anew", async () => {
    const { packs, bring } = house();
    await bring([packOf("a")]);
    await bring([packOf("a", "two")]);
    expect(packs.makerOf("a")).toBe("two");
  });

  test("is not signed where the program closes in the middle, and comes at the next start", async () => {
    const { packs, log, bring } = house();
    let asked = 0;
    await bring([packOf("a"), packOf("b")], () => ++asked > 2);
    expect(packs.makerOf("b")).toBeNull();
    expect(log).not.toHaveBeenCalled();
    await bring([packOf("a"), packOf("b")]);
    expect(packs.makerOf("b")).toBe("one");
  });

  test("that cannot be read costs a line in the log and nothing else", async () => {
    const { log, told, bring, idsOf } = house();
    await bring([{ ...packOf("a"), read: () => Promise.reject(new Error("EIO")) }]);
    expect(idsOf()).toEqual([]);
    expect(told).not.toHaveBeenCalled();
    expect(log).toHaveBeenCalledOnce();
  });
});
