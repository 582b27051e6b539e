import type { DesktopApp } from "../fixtures/desktop.ts";
import { expect, test } from "../fixtures/desktop-app.ts";
import { expectQuestion } from "../fixtures/quiz.ts";
import { expectHome, expectRoom } from "../fixtures/rooms.ts";

/** Clicks an item of the application menu by its id. */
function click(desktop: DesktopApp, id: string): Promise<void> {
  return desktop.evaluate(({ Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    if (!item) throw new Error(`The menu has no ${wanted}.`);
    item.click();
  }, id);
}

test("each command of the menu leads to its screen", async ({ desktop, marquee: page }) => {
  const rooms = [
    ["new-game", "New game"],
    ["open-article", "Open an article"],
    ["history", "History"],
    ["settings", "Settings"],
    ["about", "About"],
  ] as const;
  for (const [command, room] of rooms) {
    await click(desktop, command);
    await expectRoom(page, room);
  }
  await click(desktop, "play");
  await expectHome(page);
});

test("the menu mutes and unmutes", async ({ desktop, marquee: page }) => {
  await expect(page.getByRole("button", { name: "Sound on" })).toBeVisible();
  await click(desktop, "mute");
  await expect(page.getByRole("button", { name: "Sound off" })).toBeVisible();
  await click(desktop, "mute");
  await expect(page.getByRole("button", { name: "Sound on" })).toBeVisible();
});

test("the menu asks before it takes the person out of a game", async ({ desktop, marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await click(desktop, "settings");
  await expect(page.getByRole("alertdialog", { name: "Leave the quiz?" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expectQuestion(page, 1, 10);
});

test("F11 is full screen, and no accelerator is a single letter of the game's", async ({ desktop, marquee }) => {
  await expectHome(marquee);
  const accelerators = await desktop.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap((column) => column.submenu?.items ?? [])
      .map((item) => ({ role: String(item.role ?? "").toLowerCase(), keys: String(item.accelerator ?? "") })),
  );
  expect(accelerators.filter(({ keys }) => keys.length === 1)).toEqual([]);
  const fullScreen = accelerators.find(({ role }) => role === "togglefullscreen");
  expect(fullScreen?.keys).toBe(process.platform === "darwin" ? "Ctrl+Cmd+F" : "F11");
});
