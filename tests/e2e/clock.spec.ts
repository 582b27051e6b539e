import { answer, learnAnswers } from "./fixtures/answers.ts";
import { expect, test } from "./fixtures/app.ts";
import { assertive, expectQuestion, quiz, secondsShown } from "./fixtures/quiz.ts";
import { readReveal } from "./fixtures/reveal.ts";

/** The test moves the time: nothing here waits for it. */
test.beforeEach(async ({ page }) => {
  await page.clock.install();
});

test("a question whose time runs out is missed, and the right option is shown", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.clock.fastForward(21_000);
  await expect(page.getByText("Time ran out", { exact: true })).toBeVisible();
  await expect(assertive(page)).toContainText("Time ran out. The right answer is");
  await expect(quiz.revealed(page).filter({ hasText: /Right$/ })).toHaveCount(1);
  await expect(page.locator("q")).toBeVisible();
  await page.keyboard.press("Enter");
  await expectQuestion(page, 2, 10);
});

test("the last ten seconds are announced at ten and at five", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.clock.runFor(10_500);
  await expect(assertive(page)).toHaveText("10 seconds left");
  await page.clock.runFor(5_000);
  await expect(assertive(page)).toHaveText("5 seconds left");
});

test("the later a right answer, the fewer its points", async ({ marquee: page }) => {
  const answers = await learnAnswers(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.clock.fastForward(18_000);
  const { points } = await readReveal(page, await answer(page, answers, "right"));
  expect(points).toBeGreaterThanOrEqual(500);
  expect(points).toBeLessThan(600);
});

test("a pause holds the clock, however long it is", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.clock.fastForward(8_000);
  await expect.poll(() => secondsShown(page)).toBeLessThanOrEqual(13);
  const before = await secondsShown(page);
  await page.keyboard.press("Space");
  await expect(quiz.intermission(page)).toBeVisible();
  await page.clock.fastForward(3_600_000);
  await page.keyboard.press("Space");
  await expectQuestion(page, 1, 10);
  expect(await secondsShown(page)).toBeLessThanOrEqual(before);
  expect(await secondsShown(page)).toBeGreaterThanOrEqual(before - 4);
});

test("Freeze frame holds the clock for ten seconds, and no longer", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.keyboard.press("2");
  await expect(page.getByText(/^Frozen for/)).toBeVisible();
  const before = await secondsShown(page);
  await page.clock.runFor(5_000);
  expect(await secondsShown(page)).toBe(before);
  // Five more of the freeze, then three that count: more than the half second that is given for reading.
  await page.clock.runFor(8_000);
  await expect(page.getByText(/^Frozen for/)).toHaveCount(0);
  await expect.poll(() => secondsShown(page)).toBeLessThan(before);
});

test("the question waits while the dialog asks whether to leave", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await page.clock.fastForward(60_000);
  await page.keyboard.press("Escape");
  await expectQuestion(page, 1, 10);
});
