import { basename } from "node:path";
import { type BrowserWindow, dialog } from "electron";
import { failure, ok } from "../../questions/result.ts";
import { ARTICLE_BYTES } from "../api/contract/calls.ts";
import type { Ports } from "../api/ports.ts";
import type { Log } from "../platform/log.ts";
import { readStart } from "../platform/read-start.ts";
import { LABELS } from "./labels.ts";

const ARTICLES = ["txt", "md", "markdown", "html", "htm", "wiki", "mediawiki", "xml"];

/** Lets the person choose an article in the system's dialog, and reads it. The page never learns its path. */
export function createChooseFile(windowOf: () => BrowserWindow | null, log: Log): Ports["chooseFile"] {
  return async () => {
    const path = await choose(windowOf());
    if (path === null) return ok(null);
    const name = basename(path).slice(0, 300);
    try {
      return ok({ name, bytes: await readStart(path, ARTICLE_BYTES + 1) });
    } catch (error) {
      log("the chosen file could not be read", error);
      return failure("unreadable", "This file could not be read. It may be gone, or not open to you.", { name });
    }
  };
}

async function choose(window: BrowserWindow | null): Promise<string | null> {
  const options: Electron.OpenDialogOptions = {
    title: LABELS["choose.title"],
    properties: ["openFile"],
    filters: [
      { name: LABELS["choose.articles"], extensions: ARTICLES },
      { name: LABELS["choose.all"], extensions: ["*"] },
    ],
  };
  const { canceled, filePaths } = await (window === null
    ? dialog.showOpenDialog(options)
    : dialog.showOpenDialog(window, options));
  return canceled ? null : (filePaths[0] ?? null);
}
