import { homedir } from "node:os";
import { failure } from "../questions/result.ts";
import { openApp } from "./app/open-app.ts";
import { placesFrom } from "./app/places.ts";
import { dataFolder } from "./platform/data-folder.ts";
import { logToStderr as log } from "./platform/log.ts";
import { createGate } from "./web/gate.ts";
import { openBrowser } from "./web/open-browser.ts";
import { recall, remember } from "./web/remembered.ts";
import { listen, servePages } from "./web/server.ts";
import { serveSockets } from "./web/sockets.ts";

/** Marquee without Electron: the same services and the same interface, in the machine's browser. */

const notHere = async () => failure("not-here", "The browser opens files itself here.");

async function start(): Promise<void> {
  const folder = dataFolder({ platform: process.platform, home: homedir(), env: process.env });
  const places = placesFrom(import.meta.dirname);
  const opened = openApp({ shell: "browser", dataFolder: folder, places, chooseFile: notHere, log });
  if (!opened.ok) return giveUp(opened.message);
  const app = opened.value;

  const { secret, port: lastPort } = recall(folder);
  const { server, port } = await listen(portsToTry(process.env.MARQUEE_PORT, lastPort));
  remember(folder, { secret, port }, log);
  const gate = createGate(port, secret);
  servePages(server, places.renderer, gate, log);
  const sockets = serveSockets(server, { gate, dispatch: app.dispatchFor(() => true), hub: app.hub, log });

  const link = `${gate.origin}/?token=${gate.token}`;
  process.stdout.write(`Marquee is at ${link}\n`);
  if (!process.env.MARQUEE_NO_OPEN) openBrowser(link);

  onceAsked(async () => {
    sockets.close();
    server.close();
    server.closeAllConnections();
    await app.close();
  });
}

/** The port that was asked for and no other; else the last one, so that open pages find it again, else any. */
function portsToTry(wished: string | undefined, last: number): number[] {
  return wished === undefined || wished === "" ? [last, 0] : [Number(wished)];
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
