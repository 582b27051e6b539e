import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "../start/root.ts";

export type Served = { readonly url: string; readonly stop: () => Promise<void> };

/** Runs the built app without Electron on a data folder, and waits for the address that it prints. */
export async function runServe(dataFolder: string): Promise<Served> {
  const child = spawn(process.execPath, [join(ROOT, "out", "main", "serve.js")], {
    env: { ...process.env, MARQUEE_DATA: dataFolder, MARQUEE_COLLECTION: "none", MARQUEE_NO_OPEN: "1" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const url = await addressOf(child);
  const stop = async () => {
    const gone = once(child, "exit");
    child.kill("SIGINT");
    await gone;
  };
  return { url, stop };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error("The program has no output.");
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error("The program ended before it printed its address.");
}
