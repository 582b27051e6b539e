import { spawnSync } from "node:child_process";
import { benchBundle } from "./bundle.ts";
import type { Figure } from "./figure.ts";
import { benchFirstScreen } from "./first-screen.ts";
import { benchGeneration } from "./generation.ts";
import { benchGrowth } from "./growth.ts";
import { benchMemory } from "./memory.ts";

/** `npm run bench`: builds, measures, prints a table; with `--json` one object instead. */

function build(): void {
  const built = spawnSync("electron-vite", ["build", "--logLevel", "error"], {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (built.status !== 0) throw new Error("The build failed.");
}

function row({ name, value, unit, aim }: Figure): string {
  const shown = value.toFixed(unit === "count" ? 0 : 2).padStart(9);
  return `${name.padEnd(36)} ${shown} ${unit.padEnd(14)} ${aim === undefined ? "" : `aim ${aim}`}`.trimEnd();
}

build();
const figures = [
  ...benchGeneration(),
  ...benchMemory(),
  ...benchGrowth(),
  ...benchBundle(),
  ...(await benchFirstScreen()),
];
if (process.argv.includes("--json")) console.log(JSON.stringify({ figures }));
else console.log(figures.map(row).join("\n"));
