import { answer, learnAnswers } from "./fixtures/answers.ts";
import { expect, test } from "./fixtures/app.ts";
import { expectQuestion, quiz } from "./fixtures/quiz.ts";
import { expectHome, expectRoom } from "./fixtures/rooms.ts";
import { playTen } from "./flows/whole-game.ts";

test("a game that was played stands in the history, with its questions and their proofs", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  const { score, right, prompts } = await playTen(page, "key", () => page.keyboard.press("Enter"));
  await page.reload();
  await expectHome(page);
  await page.keyboard.press("h");
  await expectRoom(page, "History");
  const row = page.getByRole("region", { name: "Today" }).getByRole("listitem");
  await expect(row).toHaveCount(1);
  await expect(row).toContainText("Classic");
  await expect(row).toContainText(score.toLocaleString("en-GB"));
  await row.getByRole("button").click();
  const questions = page.getByRole("region", { name: "The questions" });
  await expect(questions.getByRole("heading", { level: 3 })).toHaveText(prompts);
  await expect(questions.locator("q")).toHaveCount(10);
  await expect(questions.getByText("no points")).toHaveCount(10 - right);
  await page.keyboard.press("Escape");
  await expect(row.getByRole("button")).toBeFocused();
});

test("before the first game the history says what it will hold, and Enter begins one", async ({ marquee: page }) => {
  await page.keyboard.press("h");
  await expect(page.getByRole("heading", { name: "The house is still dark" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
});

test("a game that was left is kept as it stood; one that is open can be resumed from the history", async ({
  marquee: page,
}) => {
  const answers = await learnAnswers(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await answer(page, answers, "right");
  await expect(quiz.goOn(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("alertdialog").getByRole("button", { name: "Leave" }).click();
  await expectHome(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  const prompt = await quiz.heading(page).innerText();
  await page.reload();
  await expectHome(page, "Resume");
  await page.keyboard.press("h");
  const rows = page.getByRole("region", { name: "Today" }).getByRole("listitem");
  await expect(rows).toHaveCount(2);
  await expect(rows.nth(1)).toContainText("left early");
  await rows
    .nth(0)
    .getByRole("button", { name: /^Resume/ })
    .click();
  await expect(quiz.intermission(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await expect(quiz.heading(page)).toHaveText(prompt);
});
