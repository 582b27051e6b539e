import type { Page } from "@playwright/test";
import { test as base, expect } from "./fixtures/app.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { takeTime } from "./fixtures/new-game.ts";
import { ALL_KINDS, putQuestions } from "./fixtures/own-pack.ts";
import { assertive, polite, quiz } from "./fixtures/quiz.ts";

const test = base.extend({
  dataFolder: async ({ dataFolder }, use) => {
    putQuestions(dataFolder, ALL_KINDS);
    await use(dataFolder);
  },
});

const field = (page: Page) => page.getByRole("textbox", { name: /^Your (answer|number)/ });
const plates = (page: Page, name: string) => page.getByRole("list", { name }).getByRole("listitem");

/** Answers a question of each kind with keys alone, and looks at what is said of it. */
const PLAY: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "What is on this picture?": async (page) => {
    await expect(page.getByRole("img", { name: "A sign with bulbs" })).toBeVisible();
    await expect(quiz.options(page)).toHaveCount(4);
    const texts = await quiz.options(page).allTextContents();
    await page.keyboard.press("abcd".charAt(texts.findIndex((text) => text.includes("lamp"))));
    await expect(assertive(page)).toContainText("Right.");
  },
  "Who of these made the harbour films?": async (page) => {
    await expect(polite(page)).toContainText("Choose all that are right.");
    const options = page.getByRole("group", { name: "Choose all that are right" }).getByRole("button");
    await expect(quiz.lifeline(page, "Cut two")).toContainText("Any of them may be right.");
    const texts = await options.allTextContents();
    for (const wanted of ["Ingrid Holm", "Sven Aker"]) {
      const place = texts.findIndex((text) => text.includes(wanted));
      await page.keyboard.press("abcd".charAt(place));
      await expect(options.nth(place)).toHaveAttribute("aria-pressed", "true");
    }
    await expectAccessible(page, "several");
    await page.keyboard.press("Enter");
    await expect(assertive(page)).toContainText("Wrong. The right answer is Ingrid Holm, Maria Costa.");
    await expect(plates(page, "Options").filter({ hasText: "Maria Costa" })).toContainText("you left it out");
    await expect(plates(page, "Options").filter({ hasText: "Sven Aker" })).toContainText("Your answer");
  },
  "The Night Ferry was shot on water.": async (page) => {
    await expect(quiz.options(page)).toHaveCount(2);
    await expect(quiz.lifeline(page, "Second take")).toContainText("The second answer could not be wrong.");
    await page.keyboard.press("b");
    await expect(assertive(page)).toContainText("Wrong. The right answer is True.");
  },
  "Who shot The Night Ferry?": async (page) => {
    await expect(field(page)).toBeFocused();
    await page.keyboard.type("Otto Brand");
    await page.keyboard.press("Enter");
    await expect(assertive(page)).toContainText("Nearly.");
    await expectAccessible(page, "typed");
    await field(page).fill("brandt");
    await page.keyboard.press("Enter");
    await expect(assertive(page)).toContainText("Right.");
    await expect(plates(page, "Answers").first()).toContainText("Otto Brandt");
    await expect(page.getByText("From a boat that still runs.")).toBeVisible();
  },
  "How long is The Night Ferry?": async (page) => {
    await expect(field(page)).toHaveAccessibleName("Your number, in minutes");
    await page.keyboard.type("two hours");
    await page.keyboard.press("Enter");
    await expect(assertive(page)).toContainText("Write a number");
    await field(page).fill("131");
    await page.keyboard.press("Enter");
    await expect(assertive(page)).toContainText("Wrong. The right answer is 126 minutes.");
    await expect(plates(page, "Answers")).toHaveText([/126 minutes within 4/, /131 minutes/]);
  },
  "Put the harbour films in order, the earliest first.": async (page) => {
    await expect(polite(page)).toContainText("Put them in order, the earliest first.");
    await expect(quiz.lifeline(page, "Cut two")).toContainText("All of them belong in the order.");
    const films = page.getByRole("list", { name: "In order, the earliest first" }).getByRole("listitem");
    const handle = (title: string) => page.getByRole("button", { name: new RegExp(`^[A-D], ${title}, place`) });
    for (const [at, title] of ["The Night Ferry", "The Ebb", "Low Tide", "Undertow"].entries()) {
      const letter = (await handle(title).getAttribute("aria-label"))?.charAt(0).toLowerCase() ?? "";
      await page.keyboard.press(letter);
      await expect(handle(title)).toBeFocused();
      for (let press = 0; press < 4 && !(await films.nth(at).textContent())?.includes(title); press++) {
        await page.keyboard.press("ArrowUp");
        await expect(handle(title)).toBeFocused();
        await expect(assertive(page)).toContainText(`${title}: place`);
      }
    }
    await expectAccessible(page, "timeline");
    await page.keyboard.press("Enter");
    await expect(assertive(page)).toContainText("Right.");
    await expect(films).toHaveText([/1927 The Night Ferry/, /1938 The Ebb/, /1951 Low Tide/, /1964 Undertow/]);
  },
};

test("a game of all six kinds is played with the keyboard alone, and stands in the history", async ({
  marquee: page,
}) => {
  await takeTime(page);
  await page.keyboard.press("Enter");
  for (const [index] of ALL_KINDS.entries()) {
    await expect(page.getByText(`Question ${index + 1} of ${ALL_KINDS.length}`, { exact: true })).toBeVisible();
    const prompt = (await quiz.heading(page).textContent()) ?? "";
    await PLAY[prompt]?.(page);
    await expect(quiz.goOn(page)).toBeVisible();
    await expectAccessible(page, `the reveal of: ${prompt}`);
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("button", { name: "Play again" })).toBeVisible();
  await expect(page.locator("main")).toContainText("131 minutes");
  await expect(page.locator("main")).toContainText("True");
});

test("Escape takes the keys back from a field, so that lifelines and leaving have theirs", async ({
  marquee: page,
}) => {
  await takeTime(page);
  await page.keyboard.press("Enter");
  let prompt = "";
  // A key pressed before the next question is there would be lost on the one before.
  const isNext = async () => {
    const shown = (await quiz.heading(page).textContent()) ?? "";
    return shown in PLAY && shown !== prompt;
  };
  for (let asked = 0; asked < ALL_KINDS.length; asked++) {
    await expect.poll(isNext).toBe(true);
    if (await field(page).isVisible()) break;
    prompt = (await quiz.heading(page).textContent()) ?? "";
    await PLAY[prompt]?.(page);
    await page.keyboard.press("Enter");
    await expect(quiz.goOn(page)).toHaveCount(0);
  }
  await expect(field(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(quiz.heading(page)).toBeFocused();
  await page.keyboard.press("3");
  await expect(quiz.lifeline(page, "Second take")).toContainText("at work");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("alertdialog", { name: "Leave the quiz?" })).toBeVisible();
});
