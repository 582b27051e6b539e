import { learnAnswers, questionInView } from "./fixtures/answers.ts";
import { expect, test } from "./fixtures/app.ts";
import { choose, FILM, filmText, goToOpenArticle } from "./fixtures/articles.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { expectReadable } from "./fixtures/layout.ts";
import { expectQuestion, quiz, scoreShown } from "./fixtures/quiz.ts";
import { expectRoom } from "./fixtures/rooms.ts";

test("R opens the article at the sentence that proves the answer, and leads back to the reveal", async ({
  marquee: page,
}) => {
  const answers = await learnAnswers(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  const question = await questionInView(page, answers);
  await page.keyboard.press("a");
  await expect(quiz.goOn(page)).toBeVisible();
  const score = await scoreShown(page);
  await page.keyboard.press("r");
  await expect(page.getByRole("button", { name: "Back to the question" })).toBeVisible();
  const proof = page.locator("mark").locator("xpath=..");
  const { proof: expected } = question;
  if (expected.kind === "sentence" && expected.mark !== null) {
    await expect(page.locator("mark")).toHaveText(expected.sentence.slice(...expected.mark));
    await expect(proof).toContainText(expected.sentence);
    await expect(proof).toBeInViewport();
    await expect(proof).toBeFocused();
  }
  await expectAccessible(page, "article");
  await expectReadable(page, "article");
  await page.keyboard.press("Escape");
  await expect(quiz.goOn(page)).toBeVisible();
  await expect(quiz.heading(page)).toHaveText(question.prompt);
  expect(await scoreShown(page)).toBe(score);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 2, 10);
});

test("an article that was opened can be read, section by section", async ({ marquee: page }) => {
  await goToOpenArticle(page);
  await choose(page, { name: "film.md", bytes: Buffer.from(filmText) });
  await expectRoom(page, `${FILM.title}, the quiz`);
  await page.keyboard.press("r");
  await expect(page.getByRole("heading", { level: 1, name: FILM.title })).toBeFocused();
  for (const section of ["Plot", "Cast", "Production", "Release", "Reception", "Accolades"]) {
    await expect(page.getByRole("heading", { level: 2, name: section, exact: true })).toHaveCount(1);
  }
  await expect(page.getByText("Ada Finch keeps the light on an island that no ship passes.")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expectRoom(page, `${FILM.title}, the quiz`);
});
