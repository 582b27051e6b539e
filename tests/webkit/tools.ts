import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What a run needs of the system. */
export type Tools = {
  readonly driver: string;
  readonly browser: string;
  /** Null where a display is there already. */
  readonly display: string | null;
};

const LIBRARY_FOLDERS = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib", "/usr/libexec"];
const BROWSER_PLACES = ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"];

function onPath(name: string): string | null {
  const places = (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name));
  return places.find((place) => existsSync(place)) ?? null;
}

function miniBrowser(): string | null {
  const places = LIBRARY_FOLDERS.flatMap((folder) => BROWSER_PLACES.map((each) => join(folder, each, "MiniBrowser")));
  return places.find((place) => existsSync(place)) ?? null;
}

/** The tools, or in a sentence what is missing. */
export function findTools(): Tools | string {
  const driver = onPath("WebKitWebDriver");
  const browser = miniBrowser();
  if (driver === null || browser === null) return "There is no WebKit with a driver (Debian: webkit2gtk-driver).";
  if (process.env.DISPLAY !== undefined) return { driver, browser, display: null };
  const display = onPath("Xvfb");
  return display === null ? "There is no display, and no Xvfb to make one." : { driver, browser, display };
}
