import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/app.ts";
import { ask } from "./fixtures/ask.ts";
import { beginMode } from "./fixtures/new-game.ts";
import { expectQuestion, quiz, secondsShown } from "./fixtures/quiz.ts";
import { expectHome, goHome, goTo } from "./fixtures/rooms.ts";

async function goToSettings(page: Page): Promise<void> {
  await goTo(page, "Settings");
}

const chip = (page: Page, group: string, name: string) =>
  page.getByRole("group", { name: group }).getByRole("radio", { name, exact: true });

test("everything that is set holds at once and is kept over a reload", async ({ marquee: page }) => {
  await goToSettings(page);
  await page.getByRole("switch", { name: "Sound" }).uncheck();
  await page.getByRole("slider", { name: "Volume" }).press("Home");
  await page.getByRole("slider", { name: "Seconds a question" }).press("End");
  await page.getByRole("switch", { name: "Letter and number keys" }).uncheck();
  await chip(page, "Text size", "150 %").check();
  await chip(page, "Contrast", "More").check();
  await chip(page, "Motion", "Less").check();
  const look = { "data-text": "150", "data-contrast": "more", "data-motion": "less" };
  for (const [name, value] of Object.entries(look)) await expect(page.locator("html")).toHaveAttribute(name, value);
  await expect
    .poll(() => ask(page, "settings.get", {}))
    .toMatchObject({
      muted: true,
      volume: 0,
      secondsPerQuestion: 60,
      letterKeys: false,
      textSize: "150",
      contrast: "more",
      motion: "less",
    });

  await page.reload();
  await expectHome(page);
  for (const [name, value] of Object.entries(look)) await expect(page.locator("html")).toHaveAttribute(name, value);
  await goToSettings(page);
  await expect(page.getByRole("switch", { name: "Sound" })).not.toBeChecked();
  await expect(page.getByRole("switch", { name: "Letter and number keys" })).not.toBeChecked();
  await expect(page.getByRole("slider", { name: "Seconds a question" })).toHaveValue("60");
  await expect(chip(page, "Text size", "150 %")).toBeChecked();
});

test("the seconds a question that are set are those that the next game gives", async ({ marquee: page }) => {
  await goToSettings(page);
  await page.getByRole("slider", { name: "Seconds a question" }).press("End");
  await goHome(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  expect(await secondsShown(page)).toBeGreaterThan(50);
});

test("with letter keys off, letters and digits do nothing; Enter, Space and Escape still work", async ({
  marquee: page,
}) => {
  await goToSettings(page);
  await page.getByRole("switch", { name: "Letter and number keys" }).uncheck();
  await goHome(page);
  await page.keyboard.press("n");
  await page.keyboard.press("m");
  await expectHome(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  for (const key of ["a", "b", "c", "d", "1", "2", "3", "m"]) await page.keyboard.press(key);
  await expect(quiz.gone(page)).toHaveCount(0);
  await expect(quiz.goOn(page)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Sound on" })).toBeVisible();
  await page.keyboard.press("Space");
  await expect(quiz.intermission(page)).toBeVisible();
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alertdialog")).toBeVisible();
});

test("M turns the sound off and on, in a game too, and the choice is kept", async ({ marquee: page }) => {
  await page.keyboard.press("m");
  await expect(page.getByRole("button", { name: "Sound off" })).toBeVisible();
  await page.reload();
  await expectHome(page);
  await expect(page.getByRole("button", { name: "Sound off" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.keyboard.press("m");
  await expect(page.getByRole("button", { name: "Sound on" })).toBeVisible();
});

test("the mode and the number of questions chosen last are offered next time", async ({ marquee: page }) => {
  await beginMode(page, "Relaxed");
  await expectQuestion(page, 1, 10);
  await expect.poll(async () => (await ask(page, "settings.get", {})).lastMode).toBe("relaxed");
  await page.reload();
  await expectHome(page, "Resume");
  await page.keyboard.press("n");
  await expect(page.getByRole("radio", { name: "Relaxed", exact: true })).toBeChecked();
});

test("F reports a question as wrong, and F again takes it back", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.keyboard.press("a");
  const flag = page.getByRole("button", { name: "This is wrong" });
  await expect(flag).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("f");
  await expect(flag).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("f");
  await expect(flag).toHaveAttribute("aria-pressed", "false");
});
