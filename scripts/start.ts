import { buildIfNeeded } from "./start/build-if-needed.ts";
import { fetchElectron } from "./start/fetch-electron.ts";
import { findElectron } from "./start/find-electron.ts";
import { ROOT } from "./start/root.ts";
import { runBrowser } from "./start/run-browser.ts";
import { runDesktop } from "./start/run-desktop.ts";
import { whyNoWindow } from "./start/why-no-window.ts";

/** `npm start`: Marquee in Electron where that is possible, else, saying why in one line, in the machine's browser. */

/** Why there is no desktop window; null once one was there and has been closed. */
async function tryDesktop(): Promise<string | null> {
  const obstacle = whyNoWindow({ platform: process.platform, env: process.env, uid: process.getuid?.() });
  if (obstacle !== null) return obstacle;
  const missing = findElectron(ROOT) === null ? await fetchElectron(ROOT, Date.now()) : null;
  const program = findElectron(ROOT);
  if (program === null) return missing ?? "Electron's program is not where it should be";
  const end = await runDesktop(program, ROOT);
  if (end.kind === "cannot-run") return `Electron's program does not run here (${end.reason})`;
  process.exitCode = end.code;
  return null;
}

buildIfNeeded(ROOT);
const reason = await tryDesktop();
if (reason !== null) {
  process.stderr.write(`No desktop window, because ${reason}: Marquee opens in the browser instead.\n`);
  await runBrowser(ROOT);
}
