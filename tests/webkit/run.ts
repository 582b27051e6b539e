import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildIfNeeded } from "../../scripts/start/build-if-needed.ts";
import { ROOT } from "../../scripts/start/root.ts";
import { type Browser, openBrowser } from "./driver.ts";
import { hostNight, type TerminalNight } from "./night.ts";
import { findTools } from "./tools.ts";

/**
 * `npm run test:webkit`: a phone's page in Debian's WebKit, the nearest to an iPhone's browser that can be had here. It joins,
 * answers, reloads and takes its seat again with the team's code. Skipped where there is no WebKit with a driver.
 */

const PICTURES = join(ROOT, "test-results", "webkit");
const SIZE = { width: 390, height: 844 };
const TEAM = "Kieślowski’s Colours";
const HEADING = "document.querySelector('h1')?.textContent ?? ''";

const heading = (text: string) => `return (${HEADING}).includes(${JSON.stringify(text)})`;

function takePicture(name: string, png: string): void {
  writeFileSync(join(PICTURES, `${name}.png`), Buffer.from(png, "base64"));
}

async function enter(browser: Browser, { url, isLoopback }: TerminalNight): Promise<string> {
  await browser.go(url);
  await browser.until("the door", "return document.querySelector('#name') !== null");
  assert.match(String(await browser.run("return document.querySelector('#pin').value")), /^\d{4,}$/);
  assert.equal(await browser.run("return window.isSecureContext"), isLoopback);
  takePicture("door", await browser.picture());
  await browser.type("#name", TEAM);
  await browser.click("button.go");
  await browser.until("the lobby", heading("You are in"));
  const code = String(await browser.run("return document.querySelector('.seat-ticket .code').textContent"));
  takePicture("lobby", await browser.picture());
  return code;
}

/** The film that keeps a phone awake was begun by the tap that joined. Where its form cannot be played, it is there at least. */
async function expectAwake(browser: Browser): Promise<void> {
  const film = "const film = document.querySelector('video.still');";
  await browser.until("the silent film", `${film} return film !== null`);
  assert.deepEqual(await browser.run(`${film} return [film.playsInline, film.loop]`), [true, true]);
  const plays = await browser.run(
    "return document.createElement('video').canPlayType('video/mp4; codecs=avc1.42E01E')",
  );
  if (plays === "") console.log("This WebKit plays no mp4: whether the silent film runs was not seen.");
  else await browser.until("that the silent film runs", `${film} return !film.paused && film.currentTime > 0`);
}

const PRESSED = "return document.querySelector('.plate[aria-pressed=true] .sent')?.textContent.includes('Sent')";
const OPEN = "return document.querySelector('.plate:not([aria-disabled])') !== null";

async function answer(browser: Browser, { step }: TerminalNight): Promise<void> {
  assert.equal(await step("next"), "round");
  await browser.until("the round", "return document.querySelector('.at-round') !== null");
  assert.equal(await step("next"), "open");
  await browser.until("a question that is open", OPEN);
  const wide = "return document.documentElement.scrollWidth <= innerWidth";
  assert.equal(await browser.run(wide), true, "a question fits the width");
  await browser.click(".plate:nth-child(2)");
  await browser.until("that the host has it", PRESSED);
  takePicture("question", await browser.picture());
}

/** Nothing is left on the phone, as on another phone: the team's code is all that it has. */
async function takeSeatAgain(browser: Browser, { url }: TerminalNight, code: string): Promise<void> {
  await browser.run("localStorage.clear(); window.name = ''");
  await browser.go(url);
  await browser.reload();
  await browser.until("the door", "return document.querySelector('#name') !== null");
  await browser.click(".page > .button.quiet");
  await browser.type("#code", code);
  await browser.click("button.go");
  await browser.until("its answer at the old seat", PRESSED);
  assert.ok(String(await browser.run("return document.querySelector('.who').textContent")).includes(TEAM));
}

async function seeVerdict(browser: Browser, { step }: TerminalNight): Promise<void> {
  assert.equal(await step("close"), "closed");
  await browser.until("that time is up", heading("Time is up"));
  assert.equal(await step("reveal"), "revealed");
  await browser.until("the verdict", "return document.querySelector('.at-verdict .proof mark') !== null");
  assert.match(String(await browser.run(`return ${HEADING}`)), /^(?:Right|Not this time)$/);
  takePicture("verdict", await browser.picture());
}

async function play(browser: Browser, night: TerminalNight): Promise<void> {
  const code = await enter(browser, night);
  await expectAwake(browser);
  await answer(browser, night);
  await browser.reload();
  await browser.until("its answer after a reload", PRESSED);
  await takeSeatAgain(browser, night, code);
  await expectAwake(browser);
  await seeVerdict(browser, night);
}

const tools = findTools();
if (typeof tools === "string") {
  console.log(`The phone's page was not tried in WebKit. ${tools}`);
} else {
  buildIfNeeded(ROOT);
  mkdirSync(PICTURES, { recursive: true });
  const night = await hostNight();
  const browser = await openBrowser(tools, SIZE);
  try {
    await play(browser, night);
    console.log(
      `WebKit: joined, answered, reloaded, took its seat again. ${String(await browser.run("return navigator.userAgent"))}`,
    );
  } finally {
    await browser.close();
    await night.end();
  }
}
