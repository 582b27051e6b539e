import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const SYSTEM_NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser that Playwright brought itself, or null where it was never fetched. */
function playwrightsOwn(): string | null {
  const path = chromium.executablePath();
  return path !== "" && existsSync(path) ? path : null;
}

function installed(): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** Only a Debian system's administrator may be spared the question. */
function installFromDebian(): string | null {
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) return null;
  console.log("No browser found: installing Debian's chromium for the tests.");
  try {
    execFileSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    execFileSync("apt-get", ["install", "-y", "-qq", "chromium"], { stdio: ["ignore", "ignore", "inherit"], env });
  } catch {
    return null;
  }
  return installed();
}

/** Path of a Chromium for the tests, found or installed; null where there is none to be had. */
export function findBrowser(): string | null {
  return playwrightsOwn() ?? installed() ?? installFromDebian();
}
