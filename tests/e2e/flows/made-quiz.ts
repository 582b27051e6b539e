import { expect, type Page } from "@playwright/test";
import { keysOf } from "../../../questions/key.ts";
import { isPlaced } from "../../../questions/model.ts";
import { FILM } from "../fixtures/articles.ts";
import { ask } from "../fixtures/ask.ts";
import { expectAnswersHidden, expectMade, made, makeQuiz, sum } from "../fixtures/made.ts";
import { expectQuestion, polite, quiz } from "../fixtures/quiz.ts";

/** An article becomes a quiz, and the person sees what was made of it: the numbers agree with what is stored. */
export async function lookAtWhatWasMade(page: Page): Promise<void> {
  const { questions } = await makeQuiz(page);
  expect(sum(await made.bars(page).allTextContents())).toBe(questions.length);
  expect(sum(await made.difficulties(page).allTextContents())).toBe(questions.length);
  await expect(made.report(page)).toContainText(/Marquee read \d+ sentences/);
  await expect(made.report(page).getByRole("listitem").first()).toContainText(/^\d+ (sentence|question)s? /);
  await expectAnswersHidden(page, questions);
  await page.keyboard.press("s");
  await expect(made.answers(page)).toBeChecked();
  await expect(polite(page)).toContainText("Answers are shown.");
  for (const [place, question] of questions.entries()) {
    await expect(made.rows(page).nth(place)).toContainText(question.prompt);
    await expect(made.rows(page).nth(place)).toContainText(`Right: ${keysOf(question).join(", ")}`);
  }
  await made.answers(page).click();
  await expectAnswersHidden(page, questions);
}

/** From a question in the list to its sentence and back, and from a sentence to its question, with the keyboard alone. */
export async function readAtQuestions(page: Page): Promise<void> {
  const { questions } = await makeQuiz(page);
  const [first] = questions;
  if (first === undefined || !isPlaced(first.proof)) throw new Error("A sentence proves the first question.");
  const open = made.rows(page).first().getByRole("button", { name: "Read it in the article" });
  await open.focus();
  await page.keyboard.press("Enter");
  await expect(made.open(page)).toHaveText(first.proof.sentence);
  await expect(made.open(page)).toBeFocused();
  await expect(made.open(page)).toBeInViewport();
  await expect(made.beside(page)).toContainText(first.prompt);
  await expect(page.locator("mark"), "the key is not marked before it is asked for").toHaveCount(0);
  await page.keyboard.press("s");
  await expect(made.beside(page)).toContainText(`${keysOf(first).join(", ")} (right)`);
  await expectMarks(page, first.proof.mark === null ? null : first.proof.sentence.slice(...first.proof.mark));
  await page.keyboard.press("Escape");
  await expect(page).toHaveTitle(`${FILM.title}, the quiz · Marquee`);
  await expect(open).toBeFocused();
}

async function expectMarks(page: Page, key: string | null): Promise<void> {
  if (key !== null) await expect(page.locator("mark").filter({ hasText: key }).first()).toBeVisible();
}

/** Each sentence that carries a question is a way to it. */
export async function askSentences(page: Page): Promise<void> {
  const { questions } = await makeQuiz(page);
  const sentences = new Set(questions.flatMap(({ proof }) => (isPlaced(proof) ? [proof.start] : [])));
  await page.keyboard.press("r");
  await expect(made.asked(page)).toHaveCount(sentences.size);
  await expect(made.beside(page)).toHaveCount(0);
  const last = made.asked(page).last();
  const sentence = await last.textContent();
  const about = questions.filter(({ proof }) => isPlaced(proof) && proof.sentence === sentence);
  await last.focus();
  await page.keyboard.press("Enter");
  await expect(made.beside(page).getByRole("heading").first()).toBeFocused();
  for (const { prompt } of about) await expect(made.beside(page)).toContainText(prompt);
  await page.keyboard.press("Escape");
  await expect(made.beside(page)).toHaveCount(0);
  await expect(last).toBeFocused();
  await made.asked(page).first().click();
  await expect(made.beside(page)).toBeVisible();
  await made.beside(page).getByRole("button", { name: "Put the question away" }).click();
  await expect(made.asked(page).first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expectMade(page);
}

/** What was called wrong is not asked: of all questions but six called wrong, a game asks those six. */
export async function leaveOutWhatIsWrong(page: Page): Promise<void> {
  const { packId, questions } = await makeQuiz(page);
  const kept = questions.slice(1, 7).map(({ prompt }) => prompt);
  await made.rows(page).first().getByRole("button", { name: "This is wrong" }).click();
  await expect(made.rows(page).first()).toContainText("Called wrong: it is not asked any more.");
  await expect.poll(() => ask(page, "questions.flagged", { packId })).toEqual({ questionIds: [questions[0]?.id] });
  for (const { id } of questions.slice(7)) {
    await ask(page, "questions.flag", { packId, questionId: id, flagged: true });
  }
  await page.getByRole("button", { name: /^Play it now/ }).click();
  // Of questions that give each other away in any order one is left out.
  const count = Number((await page.getByText(/^Question 1 of \d+$/).innerText()).split(" ").at(-1));
  expect(count).toBeGreaterThanOrEqual(kept.length - 2);
  const asked: string[] = [];
  for (let number = 1; number <= count; number++) {
    await expectQuestion(page, number, count);
    asked.push(await quiz.heading(page).innerText());
    await page.keyboard.press("a");
    await expect(quiz.goOn(page)).toBeVisible();
    await page.keyboard.press("Enter");
  }
  await expect(quiz.heading(page)).toHaveText(/^That was /);
  expect(new Set(asked).size).toBe(count);
  expect(kept).toEqual(expect.arrayContaining(asked));
}
