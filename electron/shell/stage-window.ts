import { BrowserWindow, type Display, type Session, screen, session } from "electron";
import type { Log } from "../platform/log.ts";
import { mayStageRequest } from "./security.ts";

/** The colour of the room before the page has painted it. */
const DARK = "#0e0b0a";
/** Of its own and in memory: nothing of the interface is in it, and nothing of it stays. */
const PARTITION = "night-stage";

/**
 * The stage, a page of the night's own server: on the second display, full screen, where there is one. It has no
 * preload and reaches nothing but that server.
 */
export function openStageWindow(url: string, beside: BrowserWindow | null, log: Log): BrowserWindow {
  const { origin } = new URL(url);
  const own = session.fromPartition(PARTITION);
  confine(own, origin);
  const display = secondDisplay(beside);
  const window = new BrowserWindow({
    ...(display === null ? { width: 1280, height: 720 } : display.bounds),
    title: "Marquee",
    backgroundColor: DARK,
    autoHideMenuBar: true,
    fullscreen: display !== null,
    webPreferences: {
      session: own,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
      // Nobody clicks on a stage.
      autoplayPolicy: "no-user-gesture-required",
    },
  });
  window.loadURL(url).catch((error) => log("the stage could not be loaded", error));
  return window;
}

/** The one that the host's window is not on; null where there is but one. */
function secondDisplay(beside: BrowserWindow | null): Display | null {
  const host = beside === null ? screen.getPrimaryDisplay() : screen.getDisplayMatching(beside.getBounds());
  return screen.getAllDisplays().find(({ id }) => id !== host.id) ?? null;
}

function confine(own: Session, origin: string): void {
  own.setPermissionRequestHandler((_contents, permission, answer) => answer(permission === "fullscreen"));
  own.setPermissionCheckHandler(() => false);
  own.setDevicePermissionHandler(() => false);
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !mayStageRequest(url, origin) }));
}
