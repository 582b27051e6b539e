import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { electronVersion } from "./find-electron.ts";

/** Milliseconds without any progress after which the download is given up; shorter until the first bytes come. */
const FIRST_PATIENCE = 15_000;
const PATIENCE = 60_000;
/** After a failed try the next one waits this long, milliseconds. */
const REST = 24 * 60 * 60 * 1000;

const failureSchema = z.object({ version: z.string().nullable(), failedAt: z.number(), reason: z.string() });

/** Fetches Electron's program; null when it is there, else why it is not. */
export async function fetchElectron(root: string, now: number): Promise<string | null> {
  const earlier = recentFailure(root, now);
  if (earlier !== null) {
    return `Electron's program could not be fetched lately (${earlier}); \`npx install-electron\` tries again`;
  }
  const reason = (await download()) ?? (await run(join(root, "node_modules", "electron", "install.js"), PATIENCE));
  process.stderr.write("\n");
  if (reason === null) rmSync(failureFile(root), { force: true });
  else rememberFailure(root, now, reason);
  return reason === null ? null : `Electron's program could not be fetched (${reason})`;
}

function download(): Promise<string | null> {
  process.stderr.write("Fetching Electron's program, once ...");
  return run(fileURLToPath(import.meta.resolve("./download-electron.ts")), FIRST_PATIENCE);
}

/** Runs a script to its end; null when it went well. Its standard output is progress, shown on one line. */
function run(script: string, firstPatience: number): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "pipe"] });
    const giveUp = () => {
      child.kill("SIGKILL");
      resolve("it took too long");
    };
    let timer = setTimeout(giveUp, firstPatience);
    let errors = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE);
      process.stderr.write(`\rFetching Electron's program, once ... ${text.trim().split("\n").at(-1)}`);
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      errors += text;
    });
    child.on("error", (error) => resolve(error.message));
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? null : shortReason(errors));
    });
  });
}

/** "TypeError: fetch failed\n    at file:..." -> "fetch failed" */
export function shortReason(errors: string): string {
  const line = errors.split("\n").find((each) => each.trim() !== "") ?? "no reason given";
  return line.trim().replace(/^\w*Error: /, "");
}

function failureFile(root: string): string {
  return join(root, "node_modules", ".cache", "marquee", "electron-fetch.json");
}

function recentFailure(root: string, now: number): string | null {
  try {
    const failure = failureSchema.parse(JSON.parse(readFileSync(failureFile(root), "utf8")));
    const age = now - failure.failedAt;
    return failure.version === electronVersion(root) && age >= 0 && age < REST ? failure.reason : null;
  } catch {
    return null;
  }
}

function rememberFailure(root: string, now: number, reason: string): void {
  const path = failureFile(root);
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify({ version: electronVersion(root), failedAt: now, reason }));
  } catch {
    // Then the next start tries, and waits, again.
  }
}
