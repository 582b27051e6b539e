import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/app.ts";
import { works, written } from "./fixtures/articles.ts";
import { ask } from "./fixtures/ask.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { expectReadable } from "./fixtures/layout.ts";
import { expectMade, made, makeQuiz } from "./fixtures/made.ts";
import { expectHome, expectRoom, goHome } from "./fixtures/rooms.ts";
import { atEach } from "./fixtures/sizes.ts";
import { askSentences, leaveOutWhatIsWrong, lookAtWhatWasMade, readAtQuestions } from "./flows/made-quiz.ts";

test("a quiz that was written shows what was made and left out, and its keys only when asked", async ({
  marquee: page,
}) => lookAtWhatWasMade(page));

test("each question leads to its sentence in the article, and back to itself", async ({ marquee: page }) =>
  readAtQuestions(page));

test("each sentence that carries a question shows it beside the page", async ({ marquee: page }) => askSentences(page));

test("a question that was called wrong is not asked any more", async ({ marquee: page }) => leaveOutWhatIsWrong(page));

test("the list shows one topic, one difficulty, or what was called wrong", async ({ marquee: page }) => {
  const { questions } = await makeQuiz(page);
  const topic = questions[0]?.topic ?? "";
  const ofTopic = questions.filter((question) => question.topic === topic);
  await page.getByRole("radio", { name: new RegExp(`^${topic} ${ofTopic.length}$`, "i") }).check();
  await expect(made.rows(page)).toHaveCount(ofTopic.length);
  const easy = ofTopic.filter(({ difficulty }) => difficulty === "easy");
  await page.getByRole("radio", { name: /^Easy \d+$/ }).check();
  await expect(made.rows(page)).toHaveCount(easy.length);
  await page.getByRole("radio", { name: `All ${questions.length}` }).check();
  await page.getByRole("radio", { name: "Any" }).check();
  await made.rows(page).nth(2).getByRole("button", { name: "This is wrong" }).click();
  await page.getByRole("radio", { name: "Called wrong 1" }).check();
  await expect(made.rows(page)).toHaveText([new RegExp(questions[2]?.prompt.slice(0, 20) ?? "")]);
});

test("a flag is kept over a reload, and taken back", async ({ marquee: page }) => {
  const { packId, questions } = await makeQuiz(page);
  const flag = made.rows(page).nth(1).getByRole("button", { name: "This is wrong" });
  await flag.click();
  await expect.poll(() => ask(page, "questions.flagged", { packId })).toEqual({ questionIds: [questions[1]?.id] });
  await page.reload();
  await expectHome(page);
  await page.keyboard.press("i");
  await expectMade(page);
  await expect(flag).toHaveAttribute("aria-pressed", "true");
  await flag.click();
  await expect.poll(() => ask(page, "questions.flagged", { packId })).toEqual({ questionIds: [] });
});

test("the page about a quiz is found again: from the first screen, a new game, and where it was opened", async ({
  marquee: page,
}) => {
  await makeQuiz(page);
  await page.keyboard.press("Escape");
  await expectRoom(page, "Open an article");
  await expect(written(page)).toBeVisible();
  await works(page)
    .getByRole("button", { name: /^About this quiz/ })
    .click();
  await expectMade(page);
  await goHome(page);
  await page.getByRole("button", { name: /^About this quiz/ }).click();
  await expectMade(page);
  await page.keyboard.press("Escape");
  await expectHome(page);
  await page.keyboard.press("n");
  await expectRoom(page, "New game");
  await page.getByRole("radio", { name: "Her" }).check();
  await page.getByRole("button", { name: /^About this quiz/ }).click();
  await expectRoom(page, "Her, the quiz");
});

const SIZES = [
  { name: "1280 x 800", viewport: { width: 1280, height: 800 } },
  { name: "1920 x 1080", viewport: { width: 1920, height: 1080 } },
  { name: "900 x 600", viewport: { width: 900, height: 600 } },
  { name: "1280 x 800 with large text", viewport: { width: 1280, height: 800 }, textSize: "200" },
  { name: "390 x 844", viewport: { width: 390, height: 844 } },
] as const;

async function lookAtAll(page: Page, check: (what: string) => Promise<void>): Promise<void> {
  await makeQuiz(page);
  await check("what was made");
  await made.rows(page).first().getByRole("button", { name: "This is wrong" }).click();
  await page.keyboard.press("s");
  await check("with answers and a flag");
  await made.rows(page).nth(1).getByRole("button", { name: "Read it in the article" }).click();
  await expect(made.beside(page)).toBeVisible();
  await check("article with a question beside it");
}

test("at every size nothing is cut off and nothing scrolls sideways, and axe finds nothing", async ({
  marquee: page,
}) => {
  await lookAtAll(page, async (what) => {
    await atEach(page, SIZES, (size) => expectReadable(page, `${what} at ${size}`));
    await expectAccessible(page, what);
  });
});

test.describe("on a narrow screen with more contrast", () => {
  test.use({ viewport: { width: 390, height: 844 }, contrast: "more" });

  test("axe finds nothing", async ({ marquee: page }) => {
    await lookAtAll(page, (what) => expectAccessible(page, what));
  });
});
