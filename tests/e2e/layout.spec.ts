import type { Page } from "@playwright/test";
import { type Answers, answer, learnAnswers } from "./fixtures/answers.ts";
import { expect, test } from "./fixtures/app.ts";
import { goToOpenArticle } from "./fixtures/articles.ts";
import { expectFits, expectReadable } from "./fixtures/layout.ts";
import { beginMode, takeTime } from "./fixtures/new-game.ts";
import { expectQuestion, quiz } from "./fixtures/quiz.ts";
import { expectHome, expectRoom, goHome, goTo } from "./fixtures/rooms.ts";
import { atEach } from "./fixtures/sizes.ts";

type Check = (page: Page, what: string) => Promise<void>;

/** Looks at so many questions and their reveals, right and wrong in turn. */
async function lookAtGame(page: Page, answers: Answers, questions: number, check: Check): Promise<void> {
  for (let number = 1; number <= questions; number++) {
    await expectQuestion(page, number, 10);
    const prompt = await quiz.heading(page).innerText();
    await check(page, `question: ${prompt}`);
    await answer(page, answers, number % 2 === 0 ? "wrong" : "right");
    await expect(quiz.goOn(page)).toBeVisible();
    await check(page, `reveal: ${prompt}`);
    await page.keyboard.press("Enter");
  }
}

async function lookAtRooms(page: Page, check: Check): Promise<void> {
  await check(page, "home");
  await page.keyboard.press("n");
  await expectRoom(page, "New game");
  await check(page, "new game");
  await goHome(page);
  await goToOpenArticle(page);
  await check(page, "open an article");
  for (const room of ["History", "About", "Settings"]) {
    await goTo(page, room);
    await check(page, room);
  }
  await goHome(page);
}

test.describe("at 900 x 600", () => {
  test.use({ viewport: { width: 900, height: 600 } });

  test("every question and every reveal of a game fits without scrolling", async ({ marquee: page }) => {
    await takeTime(page);
    const answers = await learnAnswers(page);
    await page.keyboard.press("Enter");
    await lookAtGame(page, answers, 10, expectFits);
    await expect(quiz.heading(page)).toHaveText(/^That was /);
    await expectReadable(page, "result");
  });

  test("the pause and the dialog fit without scrolling", async ({ marquee: page }) => {
    await page.keyboard.press("Enter");
    await expectQuestion(page, 1, 10);
    await page.keyboard.press("Space");
    await expect(quiz.intermission(page)).toBeFocused();
    await expectFits(page, "pause");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("alertdialog")).toBeVisible();
    await expectFits(page, "dialog");
  });
});

const SIZES = [
  { name: "1280 x 800 with text at 200 %", viewport: { width: 1280, height: 800 }, textSize: "200" },
  { name: "900 x 600", viewport: { width: 900, height: 600 } },
  { name: "900 x 600 with text at 200 %", viewport: { width: 900, height: 600 }, textSize: "200" },
  { name: "390 x 844", viewport: { width: 390, height: 844 } },
] as const;

test("nothing is cut off and nothing scrolls sideways at any size, in the rooms and in a game", async ({
  marquee: page,
}) => {
  const look: Check = (_page, what) => atEach(page, SIZES, (size) => expectReadable(page, `${what} at ${size}`));
  await takeTime(page);
  await lookAtRooms(page, look);
  const answers = await learnAnswers(page);
  await page.keyboard.press("Enter");
  await lookAtGame(page, answers, 4, look);
});

test.describe("on a narrow screen", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("no choice of a new game has the focus while the button below covers it", async ({ marquee: page }) => {
    await page.keyboard.press("n");
    await expectRoom(page, "New game");
    for (const choice of await page.getByRole("radio").all()) {
      await choice.focus();
      const open = await choice.evaluate((input) => {
        const label = input.closest("label") ?? input;
        const { x, y, width, height } = label.getBoundingClientRect();
        return label.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      });
      expect(open, await choice.evaluate((input) => input.closest("label")?.textContent)).toBe(true);
    }
  });
});

test.describe("with less motion", () => {
  test.use({ reducedMotion: "reduce" });

  test("the leader steps once a second instead of turning", async ({ page, marquee }) => {
    await page.clock.install();
    await marquee.reload();
    await expectHome(page);
    await beginMode(page, "Classic");
    await expectQuestion(page, 1, 10);
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 3_000));
    const turn = () => quiz.timer(page).evaluate((leader) => leader.style.getPropertyValue("--turn"));
    await page.clock.runFor(1_000);
    const before = await turn();
    const turns = new Set<string>();
    for (let step = 0; step < 10; step++) {
      await page.clock.runFor(100);
      turns.add(await turn());
    }
    expect(turns.size, "in one second the hand moves once").toBeLessThanOrEqual(2);
    expect(turns.has(before) || turns.size === 1).toBe(true);
    const moving = await page.evaluate(
      () => document.getAnimations().filter((each) => each.playState === "running").length,
    );
    expect(moving, "nothing else moves").toBe(0);
  });
});

test("without that wish the leader turns", async ({ page, marquee }) => {
  await page.clock.install();
  await marquee.reload();
  await expectHome(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 3_000));
  const turns = new Set<string>();
  for (let step = 0; step < 10; step++) {
    await page.clock.runFor(90);
    turns.add(await quiz.timer(page).evaluate((leader) => leader.style.getPropertyValue("--turn")));
  }
  expect(turns.size).toBeGreaterThan(5);
});
