import type { Page } from "@playwright/test";
import { answer, learnAnswers, playOn } from "./fixtures/answers.ts";
import { expect, test } from "./fixtures/app.ts";
import { choose, drop, FILM, filmText, goToOpenArticle, works, written } from "./fixtures/articles.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { takeTime } from "./fixtures/new-game.ts";
import { expectQuestion, quiz } from "./fixtures/quiz.ts";
import { expectRoom, goTo } from "./fixtures/rooms.ts";

const AS_IT_COMES = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };

/** As it comes, with more contrast and less motion, and on a narrow screen. */
async function look(page: Page, what: string): Promise<void> {
  await expectAccessible(page, what);
  await page.emulateMedia({ contrast: "more", reducedMotion: "reduce" });
  await expectAccessible(page, `${what}, with more contrast and less motion`);
  await page.emulateMedia({ contrast: null, reducedMotion: null });
  await page.setViewportSize(NARROW);
  await expectAccessible(page, `${what}, on a narrow screen`);
  await page.setViewportSize(AS_IT_COMES);
}

test("axe finds nothing in a game, from the first screen to the result", async ({ marquee: page }) => {
  await takeTime(page);
  const answers = await learnAnswers(page);
  await look(page, "home");
  await page.keyboard.press("n");
  await expectRoom(page, "New game");
  await look(page, "new game");
  await page.getByRole("radio", { name: "Sudden death" }).check();
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1);
  await look(page, "question");
  await page.keyboard.press("1");
  await expect(quiz.gone(page)).toHaveCount(2);
  await look(page, "question with two options cut");
  await page.keyboard.press("Space");
  await expect(quiz.intermission(page)).toBeFocused();
  await look(page, "pause");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alertdialog")).toBeVisible();
  await look(page, "dialog");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Space");
  await expectQuestion(page, 1);
  await answer(page, answers, "right");
  await expect(quiz.goOn(page)).toBeVisible();
  await look(page, "reveal, right");
  await page.keyboard.press("Enter");
  await expectQuestion(page, 2);
  await answer(page, answers, "wrong");
  await expect(quiz.goOn(page)).toBeVisible();
  await look(page, "reveal, wrong");
  await page.keyboard.press("Enter");
  await expect(quiz.heading(page)).toHaveText(/^That was /);
  await look(page, "result");
});

test("axe finds nothing where articles are opened", async ({ marquee: page }) => {
  await goToOpenArticle(page);
  await look(page, "open an article");
  await drop(page, { text: "Too short." });
  await expect(works(page)).toContainText("There are only 2 words in it.");
  await look(page, "no quiz");
  await choose(page, { name: "film.md", bytes: Buffer.from(filmText) });
  await expect(written(page)).toBeVisible();
  await look(page, "ready to play");
});

test("axe finds nothing in the other rooms", async ({ marquee: page }) => {
  const answers = await learnAnswers(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await playOn(page, answers, (number) => (number % 3 === 0 ? "wrong" : "right"));
  await expect(quiz.heading(page)).toHaveText(/^That was /);
  await look(page, "result of ten");
  for (const room of ["History", "About", "Settings"]) {
    await goTo(page, room);
    await look(page, room);
  }
});

test("axe finds nothing while an article is being read", async ({ marquee: page }) => {
  await goToOpenArticle(page);
  await choose(page, { name: `${FILM.title}.md`, bytes: Buffer.from(filmText.repeat(1500)) });
  await expect(page.getByRole("progressbar")).toBeVisible();
  await look(page, "in the works");
  await page.keyboard.press("Escape");
  await expect(works(page)).toContainText("Stopped");
  await look(page, "stopped");
});

/** What Tab reaches from here, by name, until it comes round. */
async function tabRound(page: Page, most: number): Promise<string[]> {
  const names: string[] = [];
  for (let count = 0; count < most; count++) {
    await page.keyboard.press("Tab");
    names.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
  }
  return names;
}

test("the dialog holds the focus, and gives it back", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.keyboard.press("Escape");
  const dialog = page.getByRole("alertdialog");
  await expect(dialog.getByRole("button", { name: "Stay" })).toBeFocused();
  const names = await tabRound(page, 5);
  expect(
    names.every((name) => /^(Leave|StayEsc)$/.test(name)),
    names.join(", "),
  ).toBe(true);
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(quiz.heading(page)).toBeFocused();
});

test("Tab leads through a question in the order of reading: options, lifelines, pause", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  const names = await tabRound(page, 8);
  expect(names.slice(0, 4).map((name) => name.charAt(0))).toEqual(["A", "B", "C", "D"]);
  expect(names.slice(4)).toEqual([
    expect.stringMatching(/^Cut two/),
    expect.stringMatching(/^Freeze frame/),
    expect.stringMatching(/^Second take/),
    expect.stringMatching(/^Pause/),
  ]);
});

test("a focused control keeps its own Space and Enter", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await quiz.lifeline(page, "Cut two").focus();
  await page.keyboard.press("Space");
  await expect(quiz.gone(page)).toHaveCount(2);
  await expect(quiz.intermission(page)).toHaveCount(0);
  await quiz.options(page).and(page.locator('[aria-disabled="false"]')).first().focus();
  await page.keyboard.press("Enter");
  await expect(quiz.goOn(page)).toBeVisible();
});
