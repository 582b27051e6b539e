import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { describe, expect, test, vi } from "vitest";
import { createStorage } from "../../../../electron/storage/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const CHILD = join(import.meta.dirname, "kill-child.ts");

/** Runs the child until it has been acknowledged so many appends, kills it, and gives the last one of each game. */
async function playUntilKilled(path: string, acknowledgements: number): Promise<Map<string, number>> {
  const child = spawn(process.execPath, [CHILD, path], { stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  const acknowledged = new Map<string, number>();
  let left = acknowledgements;
  for await (const line of createInterface({ input: child.stdout })) {
    const [id = "", stored = ""] = line.split(" ");
    acknowledged.set(id, Number(stored));
    if (--left === 0) child.kill("SIGKILL");
  }
  await exited;
  return acknowledged;
}

describe("killed without a word", () => {
  test.each([1, 7, 40, 111])(
    "after %d acknowledgements, the store has every event that it acknowledged",
    async (count) => {
      const path = join(temporaryFolder(), "marquee.db");
      const acknowledged = await playUntilKilled(path, count);
      const onNotice = vi.fn();
      const storage = createStorage({
        path,
        now: () => 0,
        utcOffset: () => 0,
        log: vi.fn(),
        onNotice,
        onNoticeOver: () => {},
      });
      expect(onNotice).not.toHaveBeenCalled();
      expect(acknowledged.size).toBeGreaterThan(0);
      for (const [id, stored] of acknowledged) {
        const game = storage.sessions.get(id);
        expect(game.ok && game.value.events.length).toBeGreaterThanOrEqual(stored);
      }
      storage.close();
    },
  );
});
