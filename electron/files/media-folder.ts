import { createHash, type Hash } from "node:crypto";
import { type FileHandle, mkdir, open, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Media } from "../../questions/model.ts";
import { failure, ok, type Result } from "../../questions/result.ts";
import type { Log } from "../platform/log.ts";
import { type MediaKind, mediaKindOf, TELLING_BYTES } from "./media-kind.ts";

/**
 * Pictures, sounds and clips of questions that people write, each a file under its SHA-256 and its kind: the same file is
 * kept once, whatever it was called, and its name tells nothing.
 */
export type MediaFolder = {
  /** Takes a file piece by piece. Answers with its place in the folder when the last one is there, with null until then. */
  readonly add: (part: MediaPart) => Promise<Result<KeptMedia | null, MediaCode>>;
};

export type MediaPart = { readonly id: string; readonly bytes: Uint8Array; readonly last: boolean };
export type KeptMedia = Pick<Media, "kind" | "file">;
export type MediaCode = "media-unknown" | "media-too-large" | "storage-full" | "storage-failed";

/** What a laptop, a stage and a Wi-Fi full of phones can take, bytes. */
const MOST_BYTES: Readonly<Record<Media["kind"], number>> = {
  picture: 20 * 2 ** 20,
  sound: 50 * 2 ** 20,
  clip: 300 * 2 ** 20,
};
/** Files that are on their way at a time; who leaves more unfinished loses the oldest. */
const MOST_DRAFTS = 4;
const DRAFT = ".new";

const refuse = {
  unknown: failure(
    "media-unknown",
    "This is no picture, sound or clip that Marquee can show. Use JPEG, PNG, MP3 or MP4.",
  ),
  tooLarge: failure(
    "media-too-large",
    "It is too large: 20 MB for a picture, 50 MB for a sound, 300 MB for a clip at most.",
  ),
  full: failure("storage-full", "The disk is full."),
  failed: failure("storage-failed", "The file could not be kept."),
} as const;

type Draft = {
  readonly path: string;
  readonly file: FileHandle;
  readonly hash: Hash;
  readonly kind: MediaKind;
  size: number;
};

export function createMediaFolder(folder: string, log: Log): MediaFolder {
  const drafts = new Map<string, Draft>();
  /** Once, before the first file comes. */
  let swept: Promise<void> | null = null;

  const drop = async (id: string) => {
    const draft = drafts.get(id);
    drafts.delete(id);
    if (draft === undefined) return;
    await draft.file.close();
    await rm(draft.path, { force: true });
  };
  const begin = async ({ id, bytes }: MediaPart): Promise<Draft | null> => {
    const kind = mediaKindOf(bytes.subarray(0, TELLING_BYTES));
    if (kind === null) return null;
    swept ??= sweep(folder);
    await swept;
    const [oldest] = drafts.keys();
    if (drafts.size >= MOST_DRAFTS && oldest !== undefined) await drop(oldest);
    const path = join(folder, `${id}${DRAFT}`);
    const draft = { path, file: await open(path, "w", 0o600), hash: createHash("sha256"), kind, size: 0 };
    drafts.set(id, draft);
    return draft;
  };
  const keep = async (id: string, draft: Draft): Promise<KeptMedia> => {
    const name = `${draft.hash.digest("hex")}.${draft.kind.extension}`;
    drafts.delete(id);
    await draft.file.sync();
    await draft.file.close();
    await rename(draft.path, join(folder, name));
    return { kind: draft.kind.kind, file: name };
  };
  const take = async (part: MediaPart): Promise<Result<KeptMedia | null, MediaCode>> => {
    const draft = drafts.get(part.id) ?? (await begin(part));
    if (draft === null) return refuse.unknown;
    draft.size += part.bytes.length;
    if (draft.size > MOST_BYTES[draft.kind.kind]) {
      await drop(part.id);
      return refuse.tooLarge;
    }
    draft.hash.update(part.bytes);
    await draft.file.write(part.bytes);
    return ok(part.last ? await keep(part.id, draft) : null);
  };
  return {
    add: async (part) => {
      try {
        return await take(part);
      } catch (error) {
        log("a picture, sound or clip could not be kept", error);
        swept = null; // the folder may have gone; the next file looks again
        await drop(part.id).catch(() => {}); // the disk that refused to write may refuse this too
        return isFull(error) ? refuse.full : refuse.failed;
      }
    },
  };
}

/** Makes the folder, and takes out what a start before this one left half written. */
async function sweep(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const left = (await readdir(folder)).filter((name) => name.endsWith(DRAFT));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true })));
}

function isFull(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOSPC";
}
