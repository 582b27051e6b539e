import { join } from "node:path";
import { onTestFinished, vi } from "vitest";
import { type AppOptions, openApp } from "../../../../electron/app/open-app.ts";
import { failure } from "../../../../questions/result.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const ROOT = join(import.meta.dirname, "../../../..");

export function appOptions(dataFolder: string, change: Partial<AppOptions> = {}): AppOptions {
  const places = {
    renderer: "",
    preload: "",
    articles: temporaryFolder(),
    collection: null,
    writerWorker: join(ROOT, "electron", "files", "writer-worker.ts"),
    importWorker: join(ROOT, "electron", "files", "import-worker.ts"),
    storeWorker: join(ROOT, "electron", "storage", "elsewhere-worker.ts"),
    version: "1.2.3",
  };
  const chooseFile = async () => failure("not-here", "");
  const shell = { chooseFile, savePdf: chooseFile, showStage: () => false, stayAwake: () => false, nightName: null };
  return { shell: "browser", dataFolder, places, ...shell, log: vi.fn(), ...change };
}

/** The program on a folder, closed when the test ends. */
export function runApp(dataFolder: string, change: Partial<AppOptions> = {}) {
  const opened = openApp(appOptions(dataFolder, change));
  if (!opened.ok) throw new Error(opened.message);
  let closed = false;
  const close = async () => {
    if (!closed) await opened.value.close();
    closed = true;
  };
  onTestFinished(close);
  const dispatch = opened.value.dispatchFor<string>(() => true);
  return { close, hub: opened.value.hub, call: (name: string, input: unknown) => dispatch("page", name, input) };
}
