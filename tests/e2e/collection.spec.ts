import type { Page } from "@playwright/test";
import { expect, watch } from "./fixtures/app.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { test } from "./fixtures/data-folder.ts";
import { expectHome } from "./fixtures/rooms.ts";
import { startServe } from "./fixtures/serve.ts";

/** A game of the collection may begin with a question of any kind, with options or without. */
async function expectFirst(page: Page): Promise<void> {
  await expect(page.getByText("Question 1 of 10", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

test("the collection comes while the first screen stands, and is played by decade and by day", async ({
  page,
  dataFolder,
}) => {
  const app = await startServe(dataFolder, { MARQUEE_COLLECTION: "whole" });
  const complaints = watch(page, new URL(app.url).origin);
  await page.goto(app.url);
  await expectHome(page);
  // The first quiz is offered at once, whatever else is still on its way.
  await expect(page.getByRole("heading", { name: "Her", exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "The programme" })).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page, "the first screen with the programme");

  await page.getByRole("button", { name: /^1930s, \d+ questions$/ }).press("Enter");
  await expectFirst(page);
  await page.reload();
  await expect(page.getByText(/^1930s, Classic\. You were at question 1,/)).toBeVisible();

  const asked = async () => {
    await page.getByRole("button", { name: "Tonight’s ten" }).click();
    await expectFirst(page);
    const prompt = await page.getByRole("heading", { level: 1 }).textContent();
    await page.reload();
    await expectHome(page, "Resume");
    return prompt;
  };
  const first = await asked();
  expect(await asked()).toBe(first);
  expect(complaints).toEqual([]);
  await app.stop();
});
