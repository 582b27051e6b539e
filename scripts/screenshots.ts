import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "@playwright/test";
import type { ChoiceQuestion } from "../questions/model.ts";
import { findBrowser } from "./find-browser.ts";
import { createPlayer } from "./screenshots/player.ts";
import { runServe } from "./screenshots/run-serve.ts";
import { buildIfNeeded } from "./start/build-if-needed.ts";
import { ROOT } from "./start/root.ts";

/** `npm run screenshots`: plays a game and photographs it for the README. */

const FOLDER = join(ROOT, "docs", "screenshots");
/** Enough has been played by then for the reel and the score to have something to show. */
const FROM_QUESTION = 4;
const QUESTIONS = 10;
/** Of the ten, this one is answered wrong: a result has something to keep. */
const MISSED = 2;
/** How long each question stands before it is answered, milliseconds. */
const THINKING = 3_200;

/** Words that fill the screen well, and a proof that shows where the answer stands. */
function isPhotogenic({ prompt, options, proof }: ChoiceQuestion): boolean {
  const short = options.every((option) => option.length >= 4 && option.length <= 28);
  return short && prompt.length >= 45 && prompt.length <= 110 && proof.kind === "sentence" && proof.mark !== null;
}

async function photograph(page: Page, name: string): Promise<void> {
  await page.clock.runFor(1_500);
  await page.screenshot({ path: join(FOLDER, `${name}.png`), animations: "disabled" });
}

async function play(page: Page, url: string): Promise<void> {
  const player = createPlayer(page);
  await page.clock.install();
  await page.goto(url);
  await page.getByRole("button", { name: "Begin" }).filter({ hasText: "Enter" }).waitFor();
  await photograph(page, "home");
  await page.keyboard.press("i");
  await page.getByRole("switch", { name: "Show answers" }).waitFor();
  await photograph(page, "about-quiz");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Begin" }).filter({ hasText: "Enter" }).waitFor();
  await page.keyboard.press("Enter");
  let taken = false;
  for (let number = 1; number <= QUESTIONS; number++) {
    const question = await player.inView();
    const take: boolean = !taken && number >= FROM_QUESTION && (isPhotogenic(question) || number === QUESTIONS);
    await page.clock.runFor(THINKING);
    if (take) await photograph(page, "question");
    await player.answer(number === MISSED ? "wrong" : "right");
    await page.getByRole("button", { name: /^(Next question|See the result)/ }).waitFor();
    if (take) await photograph(page, "reveal");
    taken ||= take;
    await page.keyboard.press("Enter");
  }
  await page.getByRole("button", { name: "Play again" }).waitFor();
  await photograph(page, "result");
}

async function main(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("The screenshots need a browser: install Chromium.");
  buildIfNeeded(ROOT);
  mkdirSync(FOLDER, { recursive: true });
  const dataFolder = mkdtempSync(join(tmpdir(), "marquee-screenshots-"));
  const served = await runServe(dataFolder);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    await play(await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en-GB" }), served.url);
  } finally {
    await browser.close();
    await served.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

await main();
