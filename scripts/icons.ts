import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { findBrowser } from "./find-browser.ts";

/** Draws the pictures of assets/icons/ anew from their two masters: npm run icons. */

const FOLDER = fileURLToPath(new URL("../assets/icons/", import.meta.url));
/** Sides of the pictures in pixels, each drawn from the master whose details it can hold. */
const SIDES = {
  favicon: [16, 24, 32, 48],
  marquee: [64, 128, 256, 512],
} as const;

async function draw(browser: Browser, master: string, side: number): Promise<void> {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  const svg = readFileSync(`${FOLDER}${master}.svg`, "utf8");
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  await page.screenshot({ path: `${FOLDER}marquee-${side}.png`, omitBackground: true });
  await page.close();
}

async function main(): Promise<number> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    console.error("The icons are drawn with Chromium, which is not installed: apt-get install chromium");
    return 1;
  }
  const args = process.getuid?.() === 0 ? ["--no-sandbox", "--disable-gpu"] : ["--disable-gpu"];
  const browser = await chromium.launch({ executablePath, args });
  for (const [master, sides] of Object.entries(SIDES)) {
    for (const side of sides) await draw(browser, master, side);
  }
  await browser.close();
  return 0;
}

process.exitCode = await main();
