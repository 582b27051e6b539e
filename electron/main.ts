import { homedir } from "node:os";
import { app, type BrowserWindow, dialog, ipcMain, Menu, powerSaveBlocker, protocol, session } from "electron";
import { type App, openApp } from "./app/open-app.ts";
import { placesFrom } from "./app/places.ts";
import { dataFolder, mediaFolderOf } from "./platform/data-folder.ts";
import { logToStderr as log } from "./platform/log.ts";
import { outliveTerminal } from "./platform/terminal.ts";
import { connectPages } from "./shell/bridge.ts";
import { createChooseFile } from "./shell/dialogs.ts";
import { LABELS } from "./shell/labels.ts";
import { lockDown } from "./shell/lock-down.ts";
import { menuTemplate } from "./shell/menu.ts";
import { APP_SCHEME_PRIVILEGES, serveApp } from "./shell/protocol.ts";
import { createSavePdf } from "./shell/save-pdf.ts";
import { devOriginOf, mayCall } from "./shell/security.ts";
import { openStageWindow } from "./shell/stage-window.ts";
import { openMainWindow } from "./shell/window.ts";

/** Electron's entry: the life cycle of the program, its window, and the stage's while a quiz night is on. */

const places = placesFrom(import.meta.dirname);
const devOrigin = app.isPackaged ? null : devOriginOf(process.env.ELECTRON_RENDERER_URL);
let mainWindow: BrowserWindow | null = null;
let stageWindow: BrowserWindow | null = null;
let blocker: number | null = null;

app.setName("Marquee");
outliveTerminal();
const folder = chooseDataFolder();
app.enableSandbox();
protocol.registerSchemesAsPrivileged([APP_SCHEME_PRIVILEGES]);

if (app.requestSingleInstanceLock()) {
  app.on("second-instance", () => showWindow());
  app.whenReady().then(start).catch(failToStart);
} else {
  process.stderr.write("Marquee is open already; its window has been brought to the front.\n");
  app.exit(1);
}

function start(): void {
  const opened = openApp({
    shell: "desktop",
    dataFolder: folder,
    places,
    chooseFile: createChooseFile(() => mainWindow, log),
    savePdf: createSavePdf(() => mainWindow, log),
    showStage,
    stayAwake,
    nightName: null,
    log,
  });
  if (!opened.ok) {
    failToStart(opened.message);
    return;
  }
  const marquee = opened.value;

  lockDown(session.defaultSession, devOrigin, log);
  serveApp(protocol, { pages: places.renderer, media: mediaFolderOf(folder) });
  const dispatch = marquee.dispatchFor<Parameters<typeof mayCall>[0]>((sender) => mayCall(sender, devOrigin));
  // The stage's window is no page of the interface: what the host sees must not be sent there.
  connectPages(ipcMain, dispatch, marquee.hub, () => (mainWindow === null ? [] : [mainWindow]));
  marquee.hub.subscribe((name, payload) => {
    if (name === "night.view" && payload === null) stageWindow?.close();
  });
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate(process.platform, app.getName(), (command) => {
        showWindow();
        marquee.hub.emit("menu.command", { command });
      }),
    ),
  );
  app.on("activate", () => showWindow());
  app.on("window-all-closed", () => {
    if (process.platform !== "darwin") app.quit();
  });
  closeBeforeQuitting(marquee);
  showWindow();
}

/** Brings the window to the front, or opens it. */
function showWindow(): void {
  if (!app.isReady()) return;
  if (mainWindow === null) {
    mainWindow = openMainWindow({ preload: places.preload, dataFolder: folder, devOrigin, log });
    mainWindow.on("closed", () => {
      mainWindow = null;
      // A stage alone would keep the program running without a host.
      stageWindow?.close();
    });
    return;
  }
  if (mainWindow.isMinimized()) mainWindow.restore();
  mainWindow.show();
  mainWindow.focus();
}

/** Opens the stage, or brings it to the front. */
function showStage(url: string): boolean {
  if (stageWindow !== null) {
    stageWindow.show();
    return true;
  }
  stageWindow = openStageWindow(url, mainWindow, log);
  stageWindow.on("closed", () => {
    stageWindow = null;
  });
  return true;
}

/** While a night is on, neither the laptop nor the projector goes to sleep. */
function stayAwake(awake: boolean): boolean {
  if (blocker !== null) powerSaveBlocker.stop(blocker);
  blocker = awake ? powerSaveBlocker.start("prevent-display-sleep") : null;
  return true;
}

/** The same folder as the other shell's, unless the command line names one. */
function chooseDataFolder(): string {
  const isNamed = app.commandLine.hasSwitch("user-data-dir") && !process.env.MARQUEE_DATA;
  if (!isNamed) {
    app.setPath("userData", dataFolder({ platform: process.platform, home: homedir(), env: process.env }));
  }
  return app.getPath("userData");
}

/** The last window is gone, and with it all that could still ask: close the store, then leave. */
function closeBeforeQuitting(marquee: App): void {
  let closed = false;
  app.on("will-quit", (event) => {
    if (closed) return;
    event.preventDefault();
    marquee.close().then(
      () => {
        closed = true;
        app.quit();
      },
      (error) => {
        log("Marquee did not close cleanly", error);
        app.exit(1);
      },
    );
  });
}

function failToStart(reason: unknown): void {
  const words = typeof reason === "string" ? reason : "Something went wrong inside Marquee as it started.";
  log(words, typeof reason === "string" ? undefined : reason);
  dialog.showErrorBox(LABELS["start-failed.title"], words);
  app.exit(1);
}
