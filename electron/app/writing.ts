import { ok, type Result } from "../../questions/result.ts";
import type { FailureCode } from "../api/contract/codes.ts";
import type { PackSummary } from "../api/contract/data.ts";
import type { EventHub } from "../api/event-hub.ts";
import type { WriterPort } from "../api/ports.ts";
import type { BuiltInArticle } from "../files/built-in.ts";
import { packIdOf } from "../files/fingerprint.ts";
import type { Writer } from "../files/writer.ts";
import type { Log } from "../platform/log.ts";
import type { PackStore } from "../storage/packs.ts";

export type WritingParts = {
  readonly writer: Writer;
  readonly packs: Pick<PackStore, "save" | "makerOf">;
  readonly hub: EventHub;
  readonly makerOf: (article: Uint8Array) => string;
  readonly builtIn: () => Promise<readonly BuiltInArticle[]>;
  readonly log: Log;
};

/** From an article's bytes to a stored pack. Nothing is stored before all of it is there, then all of it at once. */
export function createWriting(parts: WritingParts): WriterPort {
  const { writer, packs, hub, makerOf } = parts;
  const write: WriterPort["write"] = async ({ jobId, name, bytes }) => {
    const written = await writer.write(jobId, { name, bytes }, (progress) =>
      hub.emit("writer.progress", { jobId, progress }),
    );
    if (!written.ok) return written;
    return packs.save({ id: packIdOf(written.value.article), ...written.value, builtIn: false, maker: makerOf(bytes) });
  };
  const builtInReady = prepareBuiltIn(parts);
  return { write, cancel: writer.cancel, builtInReady: () => builtInReady };
}

/** Writes the packs that come with the program where they are missing or of another making. Never rejects. */
async function prepareBuiltIn(parts: WritingParts): Promise<void> {
  try {
    for (const article of await parts.builtIn()) {
      const result = await prepareOne(parts, article);
      if (result.ok) continue;
      // The program is being closed: the next start writes it.
      if (result.code === "cancelled") return;
      parts.log(`the built-in pack ${article.packId} was not written: ${result.message}`);
    }
  } catch (error) {
    parts.log("the built-in packs were not written", error);
  }
}

async function prepareOne(
  parts: WritingParts,
  article: BuiltInArticle,
): Promise<Result<PackSummary | null, FailureCode>> {
  const { writer, packs, makerOf } = parts;
  const { packId, name, bytes } = article;
  const maker = makerOf(bytes);
  if (packs.makerOf(packId) === maker) return ok(null);
  const written = await writer.write(packId, { name, bytes }, () => {});
  return written.ok ? packs.save({ id: packId, ...written.value, builtIn: true, maker }) : written;
}
