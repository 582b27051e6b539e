import { homedir } from "node:os";
import { failure } from "../questions/result.ts";
import { type App, openApp } from "./app/open-app.ts";
import { placesFrom } from "./app/places.ts";
import type { InterfaceFolders } from "./pages/media.ts";
import { dataFolder, mediaFolderOf } from "./platform/data-folder.ts";
import { logToStderr as log } from "./platform/log.ts";
import { outliveTerminal } from "./platform/terminal.ts";
import { createGate } from "./web/gate.ts";
import { openBrowser } from "./web/open-browser.ts";
import { portsToTry } from "./web/ports.ts";
import { recall, remember } from "./web/remembered.ts";
import { listen, servePages } from "./web/server.ts";
import { serveSockets } from "./web/sockets.ts";

/** Marquee without Electron: the same services and the same interface, in the machine's browser. */

const notHere = async () => failure("not-here", "The browser opens and prints files itself here.");

async function start(): Promise<void> {
  outliveTerminal();
  const folder = dataFolder({ platform: process.platform, home: homedir(), env: process.env });
  const { secret, port: lastPort } = recall(folder);
  const ports = portsToTry(process.env.MARQUEE_PORT, lastPort);
  if (!ports.ok) return giveUp(ports.message);
  const places = placesFrom(import.meta.dirname);
  const nightName = process.env.MARQUEE_NIGHT_HOST || null;
  const shell = { chooseFile: notHere, savePdf: notHere, showStage: () => false, stayAwake: () => false, nightName };
  const opened = openApp({ shell: "browser", dataFolder: folder, places, log, ...shell });
  if (!opened.ok) return giveUp(opened.message);
  const app = opened.value;
  try {
    const folders = { pages: places.renderer, media: mediaFolderOf(folder) };
    const { link, port, stop } = await serve(app, folders, ports.value, secret);
    remember(folder, { secret, port }, log);
    onceAsked(async () => {
      stop();
      await app.close();
    });
    process.stdout.write(`Marquee is at ${link}\n`);
    if (!process.env.MARQUEE_NO_OPEN) openBrowser(link);
  } catch (error) {
    await app.close();
    if (!isTaken(error)) throw error;
    giveUp(`Port ${ports.value.join(", ")} is taken by another program. Set MARQUEE_PORT to another, or to none.`);
  }
}

/** Listens, and binds the interface and the contract to one address. */
async function serve(app: App, folders: InterfaceFolders, ports: readonly number[], secret: string) {
  const { server, port } = await listen(ports);
  const gate = createGate(port, secret);
  servePages(server, folders, gate, log);
  const sockets = serveSockets(server, { gate, dispatch: app.dispatchFor(() => true), hub: app.hub, log });
  const stop = () => {
    sockets.close();
    server.close();
    server.closeAllConnections();
  };
  return { port, link: `${gate.origin}/?token=${gate.token}`, stop };
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");
}

function giveUp(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}

/** Ctrl+C, a closed terminal, a polite kill: once. */
function onceAsked(stop: () => Promise<void>): void {
  let asked = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (asked) return;
      asked = true;
      stop().then(
        () => process.exit(0),
        (error) => {
          log("Marquee did not close cleanly", error);
          process.exit(1);
        },
      );
    });
  }
}

start().catch((error) => {
  log("Marquee could not start", error);
  process.exit(1);
});
