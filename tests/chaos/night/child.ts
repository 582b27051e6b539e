import { join } from "node:path";
import { openApp } from "../../../electron/app/open-app.ts";
import { failure } from "../../../questions/result.ts";
import type { FromChild, ToChild } from "./ipc.ts";

/** The whole program without its window, on the folder that it is given; its parent is its host. */

const [folder = "", articles = ""] = process.argv.slice(2);
const root = join(import.meta.dirname, "..", "..", "..");
const opened = openApp({
  shell: "browser",
  dataFolder: folder,
  places: {
    renderer: articles,
    preload: "",
    articles,
    collection: null,
    writerWorker: join(root, "electron", "files", "writer-worker.ts"),
    importWorker: join(root, "electron", "files", "import-worker.ts"),
    storeWorker: join(root, "electron", "storage", "elsewhere-worker.ts"),
    version: "0.0.0",
  },
  savePdf: async () => failure("not-here", ""),
  chooseFile: async () => failure("not-here", ""),
  showStage: () => false,
  stayAwake: () => false,
  nightName: null,
  log: (what, error) => process.stderr.write(`${what} ${error ?? ""}\n`),
});
if (!opened.ok) throw new Error(opened.message);
const dispatch = opened.value.dispatchFor<null>(() => true);
const tell = (message: FromChild) => process.send?.(message);

process.on("message", ({ id, call, input }: ToChild) => {
  dispatch(null, call, input).then((result) => tell({ id, result }));
});
process.on("disconnect", () => process.exit());
tell({ id: 0, result: { ok: true, value: "ready" } });
