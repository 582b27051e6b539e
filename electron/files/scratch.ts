import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** SQLite works on files: runs `work` with the path of one that holds `bytes`, and takes it away again. */
export function withScratchFile<T>(bytes: Uint8Array, work: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "marquee-"));
  try {
    const path = join(folder, "scratch.db");
    writeFileSync(path, bytes, { mode: 0o600 });
    return work(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The bytes of a file that `write` makes at the path it is given. */
export function bytesWrittenBy(write: (path: string) => void): Uint8Array {
  return withScratchFile(new Uint8Array(), (path) => {
    write(path);
    return new Uint8Array(readFileSync(path));
  });
}
