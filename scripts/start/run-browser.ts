import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Runs the built program in this process, for the machine's own browser. */
export async function runBrowser(root: string): Promise<void> {
  await import(pathToFileURL(join(root, "out", "main", "serve.js")).href);
}
