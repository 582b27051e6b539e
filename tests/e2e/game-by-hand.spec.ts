import { answer, learnAnswers } from "./fixtures/answers.ts";
import { expect, test } from "./fixtures/app.ts";
import { expectQuestion, quiz } from "./fixtures/quiz.ts";
import { readReveal } from "./fixtures/reveal.ts";
import { playTen } from "./flows/whole-game.ts";

test("a whole game can be played with the mouse alone, and again", async ({ marquee: page }) => {
  await page.getByRole("button", { name: /^Begin/ }).click();
  await playTen(page, "mouse", () => quiz.goOn(page).click());
  await page.getByRole("button", { name: /^Play again/ }).click();
  await expectQuestion(page, 1, 10);
});

test("lifelines, pause and leaving have their buttons", async ({ marquee: page }) => {
  await page.getByRole("button", { name: /^Begin/ }).click();
  await expectQuestion(page, 1, 10);
  await quiz.lifeline(page, "Cut two").click();
  await expect(quiz.gone(page)).toHaveCount(2);
  await quiz.lifeline(page, "Freeze frame").click();
  await expect(page.getByText(/^Frozen for \d+ seconds?$/)).toBeVisible();
  await quiz.lifeline(page, "Second take").click();
  await quiz.pause(page).click();
  await page.getByRole("button", { name: /^Go on/ }).click();
  await expectQuestion(page, 1, 10);
  await page.getByRole("button", { name: "Leave the quiz" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Stay" }).click();
  await expectQuestion(page, 1, 10);
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a question can be answered by touch on a narrow screen", async ({ marquee: page }) => {
    const answers = await learnAnswers(page);
    await page.getByRole("button", { name: /^Begin/ }).tap();
    for (const [number, wanted] of [
      [1, "right"],
      [2, "wrong"],
    ] as const) {
      await expectQuestion(page, number, 10);
      const question = await answer(page, answers, wanted, "finger");
      expect((await readReveal(page, question)).right).toBe(wanted === "right");
      await quiz.goOn(page).tap();
    }
    await expectQuestion(page, 3, 10);
  });
});
