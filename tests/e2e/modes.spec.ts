import { answer, learnAnswers, playOn } from "./fixtures/answers.ts";
import { expect, test } from "./fixtures/app.ts";
import { beginMode } from "./fixtures/new-game.ts";
import { expectQuestion, quiz } from "./fixtures/quiz.ts";
import { readReveal } from "./fixtures/reveal.ts";
import { fact } from "./flows/whole-game.ts";

test("Sudden death ends with the first miss", async ({ marquee: page }) => {
  const answers = await learnAnswers(page);
  await beginMode(page, "Sudden death");
  await expectQuestion(page, 1);
  const asked = await playOn(page, answers, (number) => (number < 3 ? "right" : "wrong"));
  expect(asked).toBe(3);
  await expect(quiz.heading(page)).toHaveText(/^That was /);
  await expect(fact(page, "Best streak")).toHaveText("2");
});

test("Relaxed has no clock and gives 500 points for each right answer", async ({ marquee: page }) => {
  const answers = await learnAnswers(page);
  await beginMode(page, "Relaxed");
  await expectQuestion(page, 1, 10);
  await expect(quiz.timer(page)).toHaveCount(0);
  const question = await answer(page, answers, "right");
  expect((await readReveal(page, question)).points).toBe(500);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 2, 10);
  await expect(quiz.timer(page)).toHaveCount(0);
});

test.describe("with a clock that the test moves", () => {
  test.beforeEach(({ page }) => page.clock.install());

  test("Against the clock ends when its sixty seconds are over, all questions together", async ({ marquee: page }) => {
    const answers = await learnAnswers(page);
    await beginMode(page, "Against the clock");
    await expectQuestion(page, 1);
    await page.clock.fastForward(40_000);
    const question = await answer(page, answers, "right");
    await readReveal(page, question);
    await page.keyboard.press("Enter");
    await expectQuestion(page, 2);
    await page.clock.fastForward(21_000);
    await expect(page.getByText("Time ran out", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: /^See the result/ }).click();
    await expect(quiz.heading(page)).toHaveText(/^That was /);
    await expect(fact(page, "Time")).toHaveText("1:00");
  });

  test("time between two questions does not count against the sixty seconds", async ({ marquee: page }) => {
    const answers = await learnAnswers(page);
    await beginMode(page, "Against the clock");
    await expectQuestion(page, 1);
    await readReveal(page, await answer(page, answers, "right"));
    await page.clock.fastForward(120_000);
    await page.keyboard.press("Enter");
    await expectQuestion(page, 2);
    await expect(quiz.timer(page)).toHaveAccessibleName(/^[45]\d seconds left$/);
  });
});
