import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { appendFile, mkdir, open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { failure, ok, type Result } from "../../../questions/result.ts";
import { BACKUP_PIECE_BYTES, type BackupPreview } from "../../api/contract/backups.ts";
import type { FailureCode } from "../../api/contract/codes.ts";
import type { BackupsPort } from "../../api/ports.ts";
import { mediaFolderOf } from "../../platform/data-folder.ts";
import { diskFailure, makeBackup, type Source } from "./make.ts";
import { createShelf, type Shelf } from "./shelf.ts";
import { type Staged, stageBackup } from "./stage.ts";

export type BackupParts = {
  readonly dataFolder: string;
  readonly version: string;
  readonly now: () => number;
  /** The local day of the machine, "2027-03-14". */
  readonly today: () => string;
  readonly snapshot: Source["snapshot"];
};

export type Backups = Omit<BackupsPort, "restore"> & {
  readonly shelf: Shelf;
  /** What was looked at under this id; null where there is none, or not any more. */
  readonly staged: (id: string) => Staged | null;
};

/** Bytes of a file from outside; an archive cannot be larger. */
const MOST_BYTES = 2 ** 32;

const gone = () => failure("not-found", "This backup is not there any more.");
const tooLarge = () => failure("backup-too-large", "A backup is never larger than 4 GB.");

/** Backups on their way out and in. What is not finished lies in a folder of its own, which each start empties. */
export function createBackups({ dataFolder, version, now, today, snapshot }: BackupParts): Backups {
  const folder = join(dataFolder, "backups");
  const work = join(folder, "unfinished");
  const staged = new Map<string, Staged>();
  const path = (id: string) => join(work, `${id}.marquee-backup`);
  const source = (media: string | null): Source => ({ snapshot, media, by: version, now: now(), work });
  const shelf = createShelf(folder, () => source(null));
  empty(work);

  const drop = async (id: string) => {
    staged.delete(id);
    await rm(path(id), { force: true });
    await rm(join(work, id), { recursive: true, force: true });
  };
  const stage = async (id: string, archive: string): Promise<Result<BackupPreview, FailureCode>> => {
    const found = await stageBackup(archive, join(work, id));
    if (!found.ok) {
      await drop(id);
      return found;
    }
    staged.set(id, found.value);
    const { madeAt, by, media } = found.value.manifest;
    return ok({ id, madeAt, by, media: media.length, ...found.value.contents });
  };
  return {
    shelf,
    staged: (id) => staged.get(id) ?? null,
    drop,
    make: async () => {
      const id = randomUUID();
      const made = await makeBackup(source(mediaFolderOf(dataFolder)), path(id));
      return made.ok ? ok({ id, name: `marquee-${today()}.marquee-backup`, ...made.value }) : made;
    },
    piece: (id, from) => atDisk(async () => ok({ bytes: await readPiece(path(id), from) })),
    list: () => atDisk(async () => ok(await shelf.list())),
    add: ({ id, bytes, last }) =>
      atDisk<BackupPreview | null>(async () => {
        await mkdir(work, { recursive: true, mode: 0o700 });
        await appendFile(path(id), bytes, { mode: 0o600 });
        if ((await stat(path(id))).size > MOST_BYTES) {
          await drop(id);
          return tooLarge();
        }
        return last ? stage(id, path(id)) : ok(null);
      }),
    look: (file) =>
      atDisk(async () => {
        const kept = await shelf.pathOf(file);
        return kept === null ? gone() : stage(randomUUID(), kept);
      }),
  };
}

/** What the last run left half done; a folder that cannot be emptied is found out again when it is written to. */
function empty(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    return;
  }
}

async function readPiece(path: string, from: number): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path, "r");
  try {
    const buffer = new Uint8Array(BACKUP_PIECE_BYTES);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, from);
    return buffer.slice(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function atDisk<T>(work: () => Promise<Result<T, FailureCode>>): Promise<Result<T, FailureCode>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return gone();
    return diskFailure(error);
  }
}
