import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { syncFolder } from "../../platform/sync-folder.ts";
import type { Staged } from "./stage.ts";

/**
 * Puts what was staged in the place of a database that is closed. One rename does it: a power cut finds the old one or the
 * new one, whole. Pictures come first, beside those that are there: they are named by what is in them, so none is lost.
 */
export function swapIn(staged: Staged, database: string, mediaFolder: string): void {
  mkdirSync(mediaFolder, { recursive: true, mode: 0o700 });
  for (const { file, path } of staged.media) {
    const to = join(mediaFolder, file);
    if (!existsSync(to)) renameSync(path, to);
  }
  syncFolder(mediaFolder);
  assertFolded(database);
  syncFile(staged.database);
  renameSync(staged.database, database);
  syncFolder(dirname(database));
}

/** A log of the old database would be taken for one of the new. */
function assertFolded(database: string): void {
  const log = `${database}-wal`;
  if (existsSync(log) && statSync(log).size > 0)
    throw new Error("The database was not closed: its log is still there.");
  for (const ending of ["-wal", "-shm"]) rmSync(database + ending, { force: true });
}

function syncFile(path: string): void {
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
