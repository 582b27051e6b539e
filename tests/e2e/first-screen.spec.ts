import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/app.ts";
import { expectQuestion } from "./fixtures/quiz.ts";

/** Keeps what the other side says from the page until the function that is returned is called. */
async function holdAnswers(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.routeWebSocket(/\/socket/, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => void promise.then(() => socket.send(message)));
  });
  return resolve;
}

test("Enter that is pressed before the store has answered begins the quiz as soon as it has", async ({ page, app }) => {
  const release = await holdAnswers(page);
  await page.goto(app.url);
  await expect(page.getByText("The lights are going down")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText("It begins as soon as it is ready.")).toBeVisible();
  release();
  await expectQuestion(page, 1, 10);
});

test("nothing begins by itself where nothing was pressed", async ({ page, app }) => {
  const release = await holdAnswers(page);
  await page.goto(app.url);
  await expect(page.getByText("The lights are going down")).toBeVisible();
  release();
  await expect(page.getByRole("button", { name: "Begin" }).filter({ hasText: "Enter" })).toBeVisible();
  await expect(page).toHaveTitle("Tonight · Marquee");
});
