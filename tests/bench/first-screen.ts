import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { findBrowser } from "../../scripts/find-browser.ts";
import { startServe } from "../e2e/fixtures/serve.ts";
import { type Figure, median } from "./figure.ts";

const ROUNDS = 7;

/** From the navigation to the first heading on the screen, in a fresh page each time; the first round is not counted. */
export async function benchFirstScreen(): Promise<Figure[]> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("No browser to measure the first screen in.");
  const dataFolder = mkdtempSync(join(tmpdir(), "marquee-bench-"));
  const app = await startServe(dataFolder);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-quic"] });
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const page = await context.newPage();
      await page.goto(app.url);
      await page.getByRole("heading", { level: 1 }).waitFor();
      const ms = await page.evaluate(() => performance.now());
      if (round > 0) times.push(ms);
      await page.close();
    }
    return [{ name: "first screen, warm", value: median(times), unit: "ms" }];
  } finally {
    await browser.close();
    await app.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}
