import { closeSync, fsyncSync, openSync } from "node:fs";

/** Makes new names and renames in a folder outlast a power cut; Windows, which opens no folders, does so by itself. */
export function syncFolder(folder: string): void {
  if (process.platform === "win32") return;
  const handle = openSync(folder, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
