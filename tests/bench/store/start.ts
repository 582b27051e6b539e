import { startServe } from "../../e2e/fixtures/serve.ts";
import { median } from "../figure.ts";

const ROUNDS = 7;

/** From starting the built program until it says where it is, by turns on both folders; medians, milliseconds. */
export async function measureStarts(full: string, empty: string): Promise<{ full: number; empty: number }> {
  const times = { full: [] as number[], empty: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, folder] of [
      ["full", full],
      ["empty", empty],
    ] as const) {
      const start = performance.now();
      const app = await startServe(folder);
      // The first round writes the first quiz and fills the system's caches.
      if (round > 0) times[name].push(performance.now() - start);
      await app.stop();
    }
  }
  return { full: median(times.full), empty: median(times.empty) };
}
