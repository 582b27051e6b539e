import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { ask } from "../fixtures/ask.ts";
import type { DesktopApp } from "../fixtures/desktop.ts";
import { expect, test } from "../fixtures/desktop-app.ts";
import { hostView, openNight, step } from "../fixtures/host.ts";
import { fillNight } from "../fixtures/nights.ts";
import { expectRoom } from "../fixtures/rooms.ts";

const LAPTOP = { x: 0, y: 0, width: 1280, height: 800 };
const PROJECTOR = { x: 1280, y: 0, width: 1920, height: 1080 };

/** From now on the machine has these displays; the host's window is on the first. */
function plugIn(desktop: DesktopApp, displays: readonly (typeof LAPTOP)[]): Promise<void> {
  return desktop.evaluate(({ screen }, all) => {
    const made = all.map((bounds, id) => ({ id, bounds, workArea: bounds }));
    Reflect.set(screen, "getAllDisplays", () => made);
    Reflect.set(screen, "getPrimaryDisplay", () => made[0]);
    Reflect.set(screen, "getDisplayMatching", () => made[0]);
  }, displays);
}

type WindowFacts = { readonly bounds: typeof LAPTOP; readonly fullScreen: boolean; readonly url: string };

function windowsOf(desktop: DesktopApp): Promise<WindowFacts[]> {
  return desktop.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => ({
      bounds: window.getBounds(),
      fullScreen: window.isFullScreen(),
      url: window.webContents.getURL(),
    })),
  );
}

const stageOf = async (desktop: DesktopApp) => (await windowsOf(desktop)).find(({ url }) => url.includes("/stage"));

/** Text that the stage's window shows. */
function stageText(desktop: DesktopApp): Promise<string> {
  return desktop.evaluate(async ({ BrowserWindow }) => {
    const stage = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().includes("/stage"));
    return String(await stage?.webContents.executeJavaScript("document.body.innerText"));
  });
}

const coveredIs = (page: Page, count: number) =>
  expect(page.getByRole("complementary").getByText(/^Covered/)).toHaveCount(count);

test("the stage opens full screen on the second display, follows the night, and closes with it", async ({
  desktop,
  marquee: page,
}) => {
  await plugIn(desktop, [LAPTOP, PROJECTOR]);
  await openNight(page, "Thursday", 1, 2);
  await page.keyboard.press("o");
  await expect.poll(async () => (await stageOf(desktop))?.url ?? "").toContain("/stage#");
  expect(await stageOf(desktop)).toMatchObject({ bounds: PROJECTOR, fullScreen: true });
  await expect(page.getByRole("button", { name: "Stage is on" })).toBeVisible();
  await expect.poll(() => stageText(desktop)).toContain("Thursday");

  await page.keyboard.press("o");
  expect(await windowsOf(desktop), "the stage is brought to the front, not opened twice").toHaveLength(2);
  await step(page, "round");
  await step(page, "open");
  const { question } = await hostView(page);
  await expect.poll(() => stageText(desktop)).toContain(question?.options[0] ?? "no option");
  const reached = await desktop.evaluate(async ({ BrowserWindow }) => {
    const stage = BrowserWindow.getAllWindows().find((window) => window.webContents.getURL().includes("/stage"));
    return stage?.webContents.executeJavaScript(
      'fetch("http://127.0.0.1:1/").then(() => "reached", () => typeof window.marquee)',
    );
  });
  expect(reached, "it has no bridge, and reaches nothing but the night").toBe("undefined");

  await page.keyboard.press("e");
  await page.getByRole("alertdialog").getByRole("button", { name: "Close for now" }).click();
  await expect.poll(async () => (await windowsOf(desktop)).length).toBe(1);
});

test("with one display the stage is a window to be moved, and keys are covered until V is held", async ({
  desktop,
  marquee: page,
}) => {
  await plugIn(desktop, [LAPTOP]);
  await openNight(page, "Thursday", 1, 2);
  await page.keyboard.press("o");
  await expect.poll(() => stageOf(desktop)).toMatchObject({ fullScreen: false, bounds: { width: 1280, height: 720 } });
  await step(page, "round");
  await step(page, "open");
  await coveredIs(page, 1);
  await page.keyboard.down("v");
  await coveredIs(page, 0);
  await page.keyboard.up("v");
  await coveredIs(page, 1);
  // A projector that is an extension of the desktop is plugged in, then mirrored: the desk follows at once.
  for (const [extended, count] of [
    [true, 0],
    [false, 1],
  ] as const) {
    await page.evaluate((value) => {
      Object.defineProperty(Screen.prototype, "isExtended", { configurable: true, get: () => value });
      Reflect.get(window.screen, "dispatchEvent").call(window.screen, new Event("change"));
    }, extended);
    await coveredIs(page, count);
  }
});

test("the laptop stays awake exactly while a night is open", async ({ desktop, marquee: page }) => {
  await desktop.evaluate(({ powerSaveBlocker }) => {
    const { start } = powerSaveBlocker;
    Reflect.set(powerSaveBlocker, "start", (type: "prevent-display-sleep") => {
      const id = start(type);
      Reflect.set(globalThis, "blocker", { id, type });
      return id;
    });
  });
  const blocker = () =>
    desktop.evaluate(({ powerSaveBlocker }) => {
      const made = Reflect.get(globalThis, "blocker");
      return made === undefined ? null : [made.type, powerSaveBlocker.isStarted(made.id)];
    });
  expect(await blocker()).toBeNull();
  await openNight(page, "Thursday", 1, 1);
  expect(await blocker()).toEqual(["prevent-display-sleep", true]);
  expect((await ask(page, "night.current", {}))?.awake).toBe(true);
  await page.keyboard.press("e");
  await page.getByRole("alertdialog").getByRole("button", { name: "Close for now" }).click();
  await expectRoom(page, "Quiz night");
  expect(await blocker()).toEqual(["prevent-display-sleep", false]);
});

test("paper is saved as a PDF where the person says, and a dialog that is closed saves nothing", async ({
  desktop,
  marquee: page,
  dataFolder,
}) => {
  const path = join(dataFolder, "paper.pdf");
  const answer = (filePath: string) =>
    desktop.evaluate(({ dialog }, chosen) => {
      Reflect.set(dialog, "showSaveDialog", async (...given: unknown[]) => {
        Reflect.set(globalThis, "asked", given.at(-1));
        return { canceled: chosen === "", filePath: chosen };
      });
    }, filePath);
  await fillNight(page, "Thursday", 2, 3);
  await page.keyboard.press("p");
  await expectRoom(page, "On paper");
  await answer("");
  expect(await ask(page, "files.save-pdf", { name: "x.pdf" })).toEqual({ saved: false });
  await answer(path);
  await page.getByRole("button", { name: "Save as PDF" }).click();
  await expect.poll(() => sizeOf(path)).toBeGreaterThan(10_000);
  expect(readFileSync(path).subarray(0, 5).toString()).toBe("%PDF-");
  // two rounds: question sheets, answer sheets and key, each on paper of its own
  expect(readFileSync(path, "latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThanOrEqual(6);
  expect(await desktop.evaluate(() => Reflect.get(globalThis, "asked"))).toMatchObject({
    defaultPath: "Thursday, On paper.pdf",
  });
  await answer(join(dataFolder, "no", "such", "folder.pdf"));
  await page.keyboard.press("s");
  await expect(page.getByText("The file could not be written there.")).toBeVisible();
});

function sizeOf(path: string): number {
  try {
    return readFileSync(path).length;
  } catch {
    return 0;
  }
}
