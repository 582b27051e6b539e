import { open } from "node:fs/promises";

/** At most `limit` bytes: one more than an article may have is enough to know that it is too large. */
export async function readStart(path: string, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path, "r");
  try {
    const { size } = await file.stat();
    const bytes = new Uint8Array(Math.min(limit, Math.max(size, 1)));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await file.read(bytes, filled, bytes.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.slice(0, filled);
  } finally {
    await file.close();
  }
}
