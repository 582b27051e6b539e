import { spawnSync } from "node:child_process";
import { findBrowser } from "./find-browser.ts";

/** `npm run test:e2e`: finds a browser, builds the app, runs Playwright with whatever arguments were given. */

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): number {
  return spawnSync(command, args, { stdio: "inherit", env, shell: process.platform === "win32" }).status ?? 1;
}

function main(): number {
  const browser = findBrowser();
  if (browser === null) {
    console.error("The end-to-end tests need a browser: run `npx playwright install chromium`, or install Chromium.");
    return 1;
  }
  const env = { ...process.env, MARQUEE_TEST_BROWSER: browser };
  const built = run("electron-vite", ["build", "--logLevel", "warn"], env);
  return built === 0 ? run("playwright", ["test", ...process.argv.slice(2)], env) : built;
}

process.exitCode = main();
