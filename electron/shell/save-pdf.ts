import { writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { type BrowserWindow, dialog } from "electron";
import { failure, ok } from "../../questions/result.ts";
import type { Ports } from "../api/ports.ts";
import type { Log } from "../platform/log.ts";
import { LABELS } from "./labels.ts";

/** Prints what the window shows to a PDF, where the person says; the page learns no path, only whether it was saved. */
export function createSavePdf(windowOf: () => BrowserWindow | null, log: Log): Ports["savePdf"] {
  return async (name) => {
    const window = windowOf();
    if (window === null) return failure("not-here", "There is no window to print.");
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: LABELS["pdf.title"],
      defaultPath: basename(name),
      filters: [{ name: LABELS["pdf.files"], extensions: ["pdf"] }],
    });
    if (canceled || filePath === "") return ok({ saved: false });
    try {
      await writeFile(filePath, await window.webContents.printToPDF({ pageSize: "A4", printBackground: true }));
      return ok({ saved: true });
    } catch (error) {
      log("the PDF could not be written", error);
      return failure("unwritable", "The file could not be written there.");
    }
  };
}
