import { answer, learnAnswers } from "./fixtures/answers.ts";
import { expect, test } from "./fixtures/app.ts";
import { assertive, expectQuestion, polite, quiz } from "./fixtures/quiz.ts";
import { expectHome } from "./fixtures/rooms.ts";
import { playTen } from "./flows/whole-game.ts";

test("a whole game can be played with the keyboard alone, and again", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await playTen(page, "key", () => page.keyboard.press("Enter"));
  await page.keyboard.press("a");
  await expectQuestion(page, 1, 10);
});

test("a question is read out with its options, and the verdict with the right one", async ({ marquee: page }) => {
  const answers = await learnAnswers(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await expect(polite(page)).toContainText("Question 1.");
  await expect(polite(page)).toContainText(await quiz.heading(page).innerText());
  await answer(page, answers, "wrong");
  await expect(assertive(page)).toContainText("Wrong. The right answer is");
  await page.keyboard.press("Enter");
  await expectQuestion(page, 2, 10);
  await answer(page, answers, "right");
  await expect(assertive(page)).toContainText("Right.");
});

test("Cut two takes two wrong options, and keys do not bring them back", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.keyboard.press("1");
  await expect(quiz.gone(page)).toHaveCount(2);
  const place = await quiz.options(page).evaluateAll((all) => all.findIndex((each) => each.ariaDisabled === "true"));
  await page.keyboard.press("abcd".charAt(place));
  await page.keyboard.press("1");
  await expect(quiz.gone(page)).toHaveCount(2);
  await expect(quiz.goOn(page)).toHaveCount(0);
});

test("Second take forgives one wrong answer and halves the points", async ({ marquee: page }) => {
  const answers = await learnAnswers(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.keyboard.press("3");
  await answer(page, answers, "wrong");
  await expect(assertive(page)).toContainText("Wrong. You have a second take.");
  await expect(quiz.gone(page)).toHaveCount(1);
  await answer(page, answers, "right");
  await expect(page.getByText("Right, on the second take")).toBeVisible();
  await expect(page.getByText("Your first take")).toBeVisible();
});

test("Space pauses: the question is out of the page, and comes back as it was", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  const prompt = await quiz.heading(page).innerText();
  await page.keyboard.press("Space");
  await expect(quiz.intermission(page)).toBeFocused();
  // Neither to be seen nor to be heard.
  await expect(page.locator("body")).not.toContainText(prompt);
  await expect(quiz.options(page)).toHaveCount(0);
  await page.keyboard.press("Enter");
  await expect(quiz.heading(page)).toHaveText(prompt);
  await expect(quiz.heading(page)).toBeFocused();
});

test("Escape asks before the game is left; Escape again stays", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  const prompt = await quiz.heading(page).innerText();
  await page.keyboard.press("Escape");
  const dialog = page.getByRole("alertdialog", { name: "Leave the quiz?" });
  await expect(dialog.getByRole("button", { name: "Stay" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(quiz.heading(page)).toHaveText(prompt);
  await page.keyboard.press("Escape");
  await dialog.getByRole("button", { name: "Leave" }).press("Enter");
  await expectHome(page);
});
