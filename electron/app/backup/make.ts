import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { failure, ok, type Result } from "../../../questions/result.ts";
import { hashFile } from "../../files/backup/hash-file.ts";
import { DATABASE, MANIFEST, type Manifest, MEDIA, manifestSchema } from "../../files/backup/manifest.ts";
import { type ArchiveFile, writeArchive } from "../../files/backup/write-archive.ts";
import { syncFolder } from "../../platform/sync-folder.ts";

export type Source = {
  /** Copies the database as it is at one moment to a new file, while it is in use. */
  readonly snapshot: (to: string) => Promise<void>;
  /** The folder of pictures, sounds and clips; null to leave them out. */
  readonly media: string | null;
  /** The Marquee that makes the backup. */
  readonly by: string;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Where unfinished things lie. */
  readonly work: string;
};

export type MakeCode = "backup-too-large" | "storage-full" | "storage-failed";

/** The sizes in an archive have 32 bits; some room is left for its heads. */
const MOST_BYTES = 2 ** 32 - 2 ** 24;

/** Writes a backup, whole or not at all: under its name stands nothing that was not finished. */
export async function makeBackup(source: Source, to: string): Promise<Result<{ readonly bytes: number }, MakeCode>> {
  const snapshot = join(source.work, `${randomUUID()}.db`);
  const draft = `${snapshot}.new`;
  try {
    await mkdir(source.work, { recursive: true, mode: 0o700 });
    await source.snapshot(snapshot);
    const manifest = await manifestOf(source, snapshot);
    if (manifest.database.bytes + manifest.media.reduce((sum, { bytes }) => sum + bytes, 0) > MOST_BYTES) {
      return failure("backup-too-large", "All together is over 4 GB, more than one file can hold.");
    }
    await writeArchive(draft, filesOf(manifest, snapshot, source.media ?? ""));
    await mkdir(dirname(to), { recursive: true, mode: 0o700 });
    await rename(draft, to);
    syncFolder(dirname(to));
    return ok({ bytes: (await stat(to)).size });
  } catch (error) {
    return diskFailure(error);
  } finally {
    for (const left of [snapshot, `${snapshot}-wal`, `${snapshot}-shm`, draft]) await rm(left, { force: true });
  }
}

async function manifestOf({ media, by, now }: Source, snapshot: string): Promise<Manifest> {
  const database = { bytes: (await stat(snapshot)).size, sha256: await hashFile(snapshot) };
  const kept = media === null ? [] : await listMedia(media);
  return { format: "marquee-backup", version: 1, by, madeAt: now, database, media: kept };
}

/** Files that are just being taken in have other names and are left out. */
async function listMedia(folder: string): Promise<Manifest["media"]> {
  const names = await readdir(folder).catch(() => []); // nobody has added any
  const file = manifestSchema.shape.media.element.shape.file;
  const known = names.filter((name) => file.safeParse(name).success).sort();
  return Promise.all(known.map(async (name) => ({ file: name, bytes: (await stat(join(folder, name))).size })));
}

function filesOf(manifest: Manifest, snapshot: string, media: string): ArchiveFile[] {
  const words = new TextEncoder().encode(JSON.stringify(manifest, null, 1));
  return [
    { name: MANIFEST, from: { bytes: words }, pack: true },
    { name: DATABASE, from: { path: snapshot }, pack: true },
    ...manifest.media.map(({ file }) => ({ name: MEDIA + file, from: { path: join(media, file) }, pack: false })),
  ];
}

/** What a disk can do to any of it; anything else is a bug of ours and passes. */
export function diskFailure(error: unknown): Result<never, "storage-full" | "storage-failed"> {
  const full = error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
  if (full || (error instanceof Error && "errcode" in error && error.errcode === 13)) {
    return failure("storage-full", "The disk is full.");
  }
  const system = error instanceof Error && ("syscall" in error || "errcode" in error);
  if (!system) throw error;
  return failure("storage-failed", "The disk did not do its part.", { why: String(error) });
}
