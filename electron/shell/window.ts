import { BrowserWindow, screen } from "electron";
import type { Log } from "../platform/log.ts";
import { openingFor, type Placement, SMALLEST } from "./bounds.ts";
import { APP_ORIGIN, type DevOrigin } from "./security.ts";
import { recallPlacement, rememberPlacement } from "./window-memory.ts";

export type WindowOptions = {
  readonly preload: string;
  readonly dataFolder: string;
  readonly devOrigin: DevOrigin;
  readonly log: Log;
};

/** The colour of the room before the page has painted it. */
const DARK = "#0e0b0a";
/** A page whose process died is loaded again, but not over and over: milliseconds between two times. */
const RELOAD_REST = 60_000;

/** Opens the main window where it was last. */
export function openMainWindow({ preload, dataFolder, devOrigin, log }: WindowOptions): BrowserWindow {
  const workAreas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
  const { maximized, fullScreen, ...place } = openingFor(recallPlacement(dataFolder), workAreas);
  const window = new BrowserWindow({
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: "Marquee",
    backgroundColor: DARK,
    show: false,
    fullscreen: fullScreen,
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      // A clock runs and a game is on, also behind another window.
      backgroundThrottling: false,
    },
  });
  window.once("ready-to-show", () => {
    if (maximized) window.maximize();
    window.show();
  });
  window.on("close", () => rememberPlacement(dataFolder, placementOf(window), log));
  reloadAfterCrash(window, log);
  window.loadURL(devOrigin ?? `${APP_ORIGIN}/`).catch((error) => log("the page could not be loaded", error));
  return window;
}

function placementOf(window: BrowserWindow): Placement {
  const { x, y, width, height } = window.getNormalBounds();
  return { x, y, width, height, maximized: window.isMaximized(), fullScreen: window.isFullScreen() };
}

/** The game is in the store: the page takes it up again. */
function reloadAfterCrash(window: BrowserWindow, log: Log): void {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on("render-process-gone", (_event, { reason }) => {
    log(`the page's process ended: ${reason}`);
    if (reason === "clean-exit" || performance.now() - last < RELOAD_REST) return;
    last = performance.now();
    window.reload();
  });
}
