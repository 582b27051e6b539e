import { spawnSync } from "node:child_process";
import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the built program is made from; articles are read as they are when it runs. */
const SOURCES = ["electron", "game", "questions", "renderer", "assets", "electron.vite.config.ts", "package-lock.json"];
const OUTPUTS = [
  "main/main.js",
  "main/serve.js",
  "main/writer-worker.js",
  "preload/preload.cjs",
  "collection/index.json",
  "renderer/index.html",
];

/** Builds the program where it is missing or older than its sources. Throws with the builder's own words. */
export function buildIfNeeded(root: string): void {
  if (isBuilt(root)) return;
  // Standard output belongs to the address alone.
  process.stderr.write("Building Marquee ...\n");
  const builder = join(root, "node_modules", "electron-vite", "bin", "electron-vite.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, "build", "--logLevel", "warn"], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`Marquee could not be built.\n${stdout}${stderr}`);
}

export function isBuilt(root: string): boolean {
  const outputs = OUTPUTS.map((path) => join(root, "out", path));
  if (!outputs.every((path) => existsSync(path))) return false;
  const built = Math.min(...outputs.map((path) => statSync(path).mtimeMs));
  return SOURCES.every((path) => newestIn(join(root, path)) <= built);
}

/** When the newest file of a folder, or a file, was changed. Folders count too: theirs says that a file has gone. */
function newestIn(path: string): number {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inner = readdirSync(path, { recursive: true, withFileTypes: true });
  return inner.reduce((newest, each) => Math.max(newest, changedAt(each)), entry.mtimeMs);
}

function changedAt(entry: Dirent): number {
  return statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
