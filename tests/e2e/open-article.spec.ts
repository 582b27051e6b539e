import { answer, learnAnswers } from "./fixtures/answers.ts";
import { expect, test } from "./fixtures/app.ts";
import { choose, drop, FILM, filmText, goToOpenArticle, works, written } from "./fixtures/articles.ts";
import { ask } from "./fixtures/ask.ts";
import { polite, quiz } from "./fixtures/quiz.ts";
import { readReveal } from "./fixtures/reveal.ts";
import { expectRoom } from "./fixtures/rooms.ts";

const file = { name: "the-paper-lighthouse.md", bytes: Buffer.from(filmText) };

test("an article that is chosen becomes a quiz, and Enter plays it", async ({ marquee: page }) => {
  await goToOpenArticle(page);
  await choose(page, file);
  await expect(written(page)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: FILM.title })).toBeFocused();
  await expect(polite(page)).toContainText(`about ${FILM.title}, ready to play.`);
  const answers = await learnAnswers(page);
  await page.keyboard.press("Enter");
  await expect(quiz.options(page)).toHaveCount(4);
  const question = await answer(page, answers, "right");
  expect(question.proof.kind === "sentence" && filmText.replaceAll("*", "").includes(question.proof.sentence)).toBe(
    true,
  );
  expect((await readReveal(page, question)).right).toBe(true);
});

test("an article that is dropped becomes a quiz that stands on the shelf", async ({ marquee: page }) => {
  await goToOpenArticle(page);
  await drop(page, { file });
  await expect(written(page)).toBeVisible();
  await page.getByRole("button", { name: "Marquee, to the first screen" }).click();
  const shelf = page.getByRole("region", { name: "On your shelf" });
  await expect(shelf.getByRole("button")).toHaveText([/The Paper Lighthouse/, /Her/]);
  await page.reload();
  await expect(shelf.getByRole("button")).toHaveText([/The Paper Lighthouse/, /Her/]);
});

test("an article that is pasted becomes a quiz", async ({ marquee: page }) => {
  await goToOpenArticle(page);
  await page.getByRole("textbox", { name: "Or paste the text" }).fill(filmText);
  await page.getByRole("button", { name: "Write the quiz" }).click();
  await expectRoom(page, `${FILM.title}, the quiz`);
  await expect(written(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expectRoom(page, "Open an article");
  await expect(page.getByRole("textbox")).toHaveValue("");
});

test("text that is pasted anywhere on the screen waits in the box to be looked at", async ({ marquee: page }) => {
  await goToOpenArticle(page);
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  }, filmText);
  await expect(page.getByRole("textbox")).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await expect(written(page)).toBeVisible();
});

test("the same article opened twice stands on the shelf once", async ({ marquee: page }) => {
  await goToOpenArticle(page);
  await choose(page, file);
  await expectRoom(page, `${FILM.title}, the quiz`);
  await expect(written(page)).toBeVisible();
  const [first] = await ask(page, "packs.list", {});
  await page.keyboard.press("Escape");
  await expectRoom(page, "Open an article");
  await choose(page, file);
  await expectRoom(page, `${FILM.title}, the quiz`);
  await expect(written(page)).toBeVisible();
  const packs = await ask(page, "packs.list", {});
  expect(packs.filter(({ title }) => title === FILM.title).map(({ id }) => id)).toEqual([first?.id]);
});

test("UTF-16 is read like any other text", async ({ marquee: page }) => {
  await goToOpenArticle(page);
  await choose(page, { name: "utf-16.txt", bytes: Buffer.from(`\ufeff${filmText}`, "utf16le") });
  await expect(written(page)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: FILM.title })).toBeFocused();
});

test("work that is stopped says so and leaves nothing behind", async ({ marquee: page }) => {
  await goToOpenArticle(page);
  const before = await ask(page, "packs.list", {});
  await choose(page, { name: "endless.md", bytes: Buffer.from(filmText.repeat(1500)) });
  await expect(page.getByRole("progressbar", { name: "Writing the quiz" })).toBeVisible();
  await expect(page.getByText("In the works")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(works(page)).toContainText("Stopped: endless.md");
  await expect(works(page)).toContainText("Nothing was kept.");
  expect(await ask(page, "packs.list", {})).toEqual(before);
  await choose(page, file);
  await expect(written(page)).toBeVisible();
});

test("the work goes on while another screen is looked at", async ({ marquee: page }) => {
  await goToOpenArticle(page);
  await choose(page, file);
  await page.getByRole("button", { name: "Marquee, to the first screen" }).click();
  await expect(page.getByRole("region", { name: "On your shelf" }).getByRole("button")).toHaveCount(2);
});
