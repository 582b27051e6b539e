import type { Page } from "@playwright/test";
import { answer, learnAnswers } from "./fixtures/answers.ts";
import { expect, test, watch } from "./fixtures/app.ts";
import { ask } from "./fixtures/ask.ts";
import { expectQuestion, quiz, scoreShown, secondsShown } from "./fixtures/quiz.ts";
import { readReveal } from "./fixtures/reveal.ts";
import { expectHome } from "./fixtures/rooms.ts";
import { startServe } from "./fixtures/serve.ts";

const lostTouch = (page: Page) => page.getByText(/^Marquee has lost touch with its other half/).first();

test("a reload in the middle of a question loses nothing: the same one, paused, its clock where it stood", async ({
  marquee: page,
}) => {
  const answers = await learnAnswers(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  const { points } = await readReveal(page, await answer(page, answers, "right"));
  await page.keyboard.press("Enter");
  await expectQuestion(page, 2, 10);
  const prompt = await quiz.heading(page).innerText();
  await page.reload();
  await expectHome(page, "Resume");
  await page.keyboard.press("Enter");
  await expect(quiz.intermission(page)).toBeFocused();
  await expect(page.getByText(/^This game was left open/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expectQuestion(page, 2, 10);
  await expect(quiz.heading(page)).toHaveText(prompt);
  expect(await secondsShown(page)).toBeGreaterThanOrEqual(19);
  expect(await scoreShown(page)).toBe(points);
});

test("time that a pause saved before a reload is not lost by it", async ({ page, app }) => {
  await page.clock.install();
  await page.goto(app.url);
  await expectHome(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.clock.fastForward(12_000);
  await page.keyboard.press("Space");
  await expect(quiz.intermission(page)).toBeVisible();
  await page.reload();
  await expectHome(page, "Resume");
  await page.keyboard.press("Enter");
  await expect(quiz.intermission(page)).toBeVisible();
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  expect(await secondsShown(page)).toBeLessThanOrEqual(9);
});

test("a game outlives the program that is killed under it, and the open page finds the next one", async ({
  page,
  dataFolder,
}) => {
  const first = await startServe(dataFolder);
  await page.goto(first.url);
  const answers = await learnAnswers(page);
  await expectHome(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await readReveal(page, await answer(page, answers, "right"));
  await page.keyboard.press("Enter");
  await expectQuestion(page, 2, 10);
  const prompt = await quiz.heading(page).innerText();
  const score = await scoreShown(page);
  await expect.poll(async () => (await ask(page, "sessions.unfinished", {}))?.events.length).toBe(4);
  await first.kill();

  await expect(lostTouch(page)).toBeVisible();
  const second = await startServe(dataFolder);
  expect(new URL(second.url).origin).toBe(new URL(first.url).origin);
  await expect(lostTouch(page)).toHaveCount(0);
  const complaints = watch(page, new URL(second.url).origin);
  await page.reload();
  await expectHome(page, "Resume");
  await page.keyboard.press("Enter");
  await expect(quiz.intermission(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expectQuestion(page, 2, 10);
  await expect(quiz.heading(page)).toHaveText(prompt);
  expect(await scoreShown(page)).toBe(score);
  expect(complaints).toEqual([]);
  await second.stop();
});

test("what is played while the program is gone is kept when it is back", async ({ page, dataFolder }) => {
  const first = await startServe(dataFolder);
  await page.goto(first.url);
  const answers = await learnAnswers(page);
  await expectHome(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await first.kill();
  await expect(lostTouch(page)).toBeVisible();
  await readReveal(page, await answer(page, answers, "wrong"));
  await page.keyboard.press("Enter");
  await expectQuestion(page, 2, 10);

  const second = await startServe(dataFolder);
  await expect(lostTouch(page)).toHaveCount(0);
  await expect.poll(async () => (await ask(page, "sessions.unfinished", {}))?.events.length).toBe(4);
  await second.stop();
});
