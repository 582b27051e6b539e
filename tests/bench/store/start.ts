import { join } from "node:path";
import { ROOT } from "../../../scripts/start/root.ts";
import { median } from "../figure.ts";
import { startHost } from "../night/control.ts";

const ROUNDS = 9;
const ENTRY = join(ROOT, "out/main/serve.js");

/** Milliseconds since the program was started: until its first answer, and until it has answered all that its first page asks. */
export type Start = { readonly answered: number; readonly page: number };

/** From starting the built program on, by turns on both folders; medians. */
export async function measureStarts(full: string, empty: string): Promise<{ full: Start; empty: Start }> {
  const starts: { full: Start[]; empty: Start[] } = { full: [], empty: [] };
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, folder] of [
      ["full", full],
      ["empty", empty],
    ] as const) {
      const start = await startOn(folder);
      // The first round writes the first quiz and fills the system's caches.
      if (round > 0) starts[name].push(start);
    }
  }
  return { full: medianOf(starts.full), empty: medianOf(starts.empty) };
}

async function startOn(folder: string): Promise<Start> {
  const begun = performance.now();
  // The packs that come with the program are stored after the first start, and would be in the way of the next ones.
  const host = await startHost(ENTRY, folder, { MARQUEE_COLLECTION: "none" });
  await host.call("app.info", {});
  const answered = performance.now() - begun;
  await Promise.all([
    host.call("settings.get", {}),
    host.call("persons.list", {}),
    host.call("packs.list", {}),
    host.call("sessions.unfinished", {}),
    host.call("night.current", {}),
  ]);
  const page = performance.now() - begun;
  await host.stop();
  return { answered, page };
}

function medianOf(starts: readonly Start[]): Start {
  return { answered: median(starts.map(({ answered }) => answered)), page: median(starts.map(({ page }) => page)) };
}
