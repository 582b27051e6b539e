import { clickMenu } from "../fixtures/desktop.ts";
import { expect, test } from "../fixtures/desktop-app.ts";
import { expectQuestion } from "../fixtures/quiz.ts";
import { expectHome, expectRoom } from "../fixtures/rooms.ts";

test("each command of the menu leads to its screen, and mutes; none has a single letter of the game's", async ({
  desktop,
  marquee: page,
}) => {
  const rooms = [
    ["new-game", "New game"],
    ["open-article", "Open an article"],
    ["nights", "Quiz night"],
    ["practice", "Practise"],
    ["history", "History"],
    ["statistics", "Statistics"],
    ["settings", "Settings"],
    ["about", "About"],
  ] as const;
  for (const [command, room] of rooms) {
    await clickMenu(desktop, command);
    await expectRoom(page, room);
  }
  await clickMenu(desktop, "play");
  await expectHome(page);
  await expect(page.getByRole("button", { name: "Sound on" })).toBeVisible();
  await clickMenu(desktop, "mute");
  await expect(page.getByRole("button", { name: "Sound off" })).toBeVisible();
  await clickMenu(desktop, "mute");
  await expect(page.getByRole("button", { name: "Sound on" })).toBeVisible();
  const accelerators = await desktop.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.items ?? [])
      .flatMap((column) => column.submenu?.items ?? [])
      .map((item) => ({ role: String(item.role ?? "").toLowerCase(), keys: String(item.accelerator ?? "") })),
  );
  expect(accelerators.filter(({ keys }) => keys.length === 1)).toEqual([]);
  const fullScreen = accelerators.find(({ role }) => role === "togglefullscreen");
  expect(fullScreen?.keys).toBe(process.platform === "darwin" ? "Ctrl+Cmd+F" : "F11");
});

test("the menu asks before it takes the person out of a game", async ({ desktop, marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await clickMenu(desktop, "settings");
  await expect(page.getByRole("alertdialog", { name: "Leave the quiz?" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expectQuestion(page, 1, 10);
});
