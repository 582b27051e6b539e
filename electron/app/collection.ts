import type { Question } from "../../questions/model.ts";
import { ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import type { EventHub } from "../api/event-hub.ts";
import type { CollectionPack } from "../files/collection.ts";
import type { Log } from "../platform/log.ts";
import type { PackStore } from "../storage/packs.ts";

export type CollectionParts = {
  readonly packs: () => Pick<PackStore, "parts" | "makerOf">;
  readonly collection: () => Promise<readonly CollectionPack[]>;
  readonly hub: EventHub;
  readonly log: Log;
  /** Whether the program is being closed: nothing more is stored. */
  readonly isClosing: () => boolean;
};

/**
 * Brings the packs that were written when the program was built into the store, where they are missing or others, a few
 * questions at a time: whoever plays meanwhile does not wait. Pages are told when new ones have come. Never rejects.
 */
export async function bringCollection(parts: CollectionParts): Promise<void> {
  let came = 0;
  try {
    for (const pack of await parts.collection()) {
      if (parts.isClosing()) return;
      if (parts.packs().makerOf(pack.packId) === pack.maker) continue;
      const brought = await bringOne(pack, parts);
      if (brought.ok) came += 1;
      else parts.log(`the pack ${pack.packId} of the collection was not stored: ${brought.message}`);
    }
  } catch (error) {
    if (!parts.isClosing()) parts.log("the collection was not stored", error);
  }
  if (came > 0) parts.hub.emit("packs.came", { packs: came });
}

async function bringOne(
  { packId, maker, read }: CollectionPack,
  { packs, isClosing }: CollectionParts,
): Promise<Result<null, FailureCode>> {
  const { head, parts } = await read();
  const store = packs().parts;
  const begun = store.begin({ id: packId, ...head, builtIn: true, maker });
  if (!begun.ok) return begun;
  const kept: string[] = [];
  for (const questions of parts) {
    await breath();
    if (isClosing()) return ok(null);
    const added = store.add(packId, questions, kept.length);
    if (!added.ok) return added;
    kept.push(...questions.map(({ id }: Question) => id));
  }
  return store.finish(packId, kept, maker);
}

/** Lets everything that waits go first: calls of the pages above all. */
const breath = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
