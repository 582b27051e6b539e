import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/app.ts";
import { ask } from "./fixtures/ask.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { reach } from "./fixtures/keyboard.ts";
import { expectHome, goTo } from "./fixtures/rooms.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("by keyboard alone: everything is backed up, changed, and brought back from the file", async ({
  marquee: page,
}) => {
  await ask(page, "settings.change", { volume: 0.25 });
  await goTo(page, "Settings");
  const download = page.waitForEvent("download");
  await reach(page, "Back up everything");
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^marquee-\d{4}-\d\d-\d\d\.marquee-backup$/);
  const path = await file.path();

  await ask(page, "settings.change", { volume: 0.75 });
  const chooser = page.waitForEvent("filechooser");
  await reach(page, "Restore from a file");
  await (await chooser).setFiles(path);
  const dialog = page.getByRole("alertdialog");
  await expect(dialog).toContainText("1 pack with");
  await expect(button(page, "Leave everything as it is")).toBeFocused();
  await expectAccessible(page, "what a backup would bring back");
  await page.keyboard.press("Escape");
  expect(await ask(page, "settings.get", {})).toMatchObject({ volume: 0.75 });

  const again = page.waitForEvent("filechooser");
  await reach(page, "Restore from a file");
  await (await again).setFiles(path);
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expectHome(page);
  expect(await ask(page, "settings.get", {})).toMatchObject({ volume: 0.25 });

  await goTo(page, "Settings");
  await expect(page.getByRole("list", { name: "Kept by Marquee itself" })).toContainText(
    "Before another took its place.",
  );
  await expectAccessible(page, "settings with backups");
});

test("a file that is no backup is refused in a sentence, and nothing changes", async ({ marquee: page }) => {
  await goTo(page, "Settings");
  const chooser = page.waitForEvent("filechooser");
  await button(page, "Restore from a file").click();
  await (await chooser).setFiles({
    name: "a.marquee-backup",
    mimeType: "text/plain",
    buffer: Buffer.from("no backup"),
  });
  await expect(page.getByText("It is damaged, or no backup of Marquee’s. Nothing was changed.")).toBeVisible();
  await expect(page.getByRole("alertdialog")).toHaveCount(0);
});
