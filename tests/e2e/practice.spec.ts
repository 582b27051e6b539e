import type { Page } from "@playwright/test";
import type { Turn } from "../../electron/api/contract/practice.ts";
import { expect, test } from "./fixtures/app.ts";
import { ask } from "./fixtures/ask.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { reach } from "./fixtures/keyboard.ts";
import { expectReadable } from "./fixtures/layout.ts";
import { ALL_KINDS, putQuestions } from "./fixtures/own-pack.ts";
import { expectRoom } from "./fixtures/rooms.ts";

const LETTERS = "abcdef";
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const grades = (page: Page) => page.getByRole("group", { name: "How well did you know it?" }).getByRole("button");
const figure = (page: Page, name: string) =>
  page
    .locator("dl > div")
    .filter({ has: page.getByText(name, { exact: true }) })
    .locator("dd");

async function goToPractice(page: Page): Promise<void> {
  await page.keyboard.press("p");
  await expectRoom(page, "Practise");
}

/** The session that is open, as the page has it. */
async function turnOf(page: Page): Promise<Turn> {
  const { session } = await ask(page, "practice.overview", {});
  if (session === null) throw new Error("A session is open.");
  return ask(page, "practice.next", { sessionId: session.id, first: null });
}

/** The key that answers the card in view. */
async function keyFor(page: Page, wanted: "right" | "wrong"): Promise<string> {
  const { next } = await turnOf(page);
  if (next === null || next.question.kind !== "choice") throw new Error("A choice is in view.");
  const right = next.order.indexOf(next.question.answer);
  return LETTERS.charAt(wanted === "right" ? right : (right + 1) % next.order.length);
}

test("a session is practised by keys alone: answered, graded, undone, left and taken up again", async ({
  marquee: page,
}) => {
  await goToPractice(page);
  await expectAccessible(page, "decks");
  await expect(figure(page, "new today")).toHaveText("10");
  await page.keyboard.press("Enter");
  await expectRoom(page, "Practising Everything");
  await expectAccessible(page, "question");
  const first = await heading(page).textContent();

  await page.keyboard.press(await keyFor(page, "right"));
  await expect(grades(page)).toHaveText([/^Again/, /^Hard/, /^Good, suggested/, /^Easy/]);
  await expectAccessible(page, "answer");
  await page.keyboard.press("g");
  await expect(grades(page).first()).toHaveText(/^Again, suggested/);
  await page.keyboard.press("g");
  await page.keyboard.press("Enter");
  await expect(figure(page, "done")).toHaveText("1");
  await expect(heading(page)).not.toHaveText(first ?? "");

  await page.keyboard.press(await keyFor(page, "wrong"));
  await expect(grades(page).first()).toHaveText(/^Again, suggested/);
  await page.keyboard.press("4");
  await expect(figure(page, "done")).toHaveText("2");
  const third = await heading(page).textContent();
  await page.keyboard.press("u");
  await expect(figure(page, "done")).toHaveText("1");
  await expect(heading(page)).not.toHaveText(third ?? "");
  await page.keyboard.press("Space");
  await page.keyboard.press("x");
  await expect(heading(page)).toHaveText(third ?? "");
  await page.keyboard.press("u");
  await expect(heading(page)).not.toHaveText(third ?? "");

  await page.keyboard.press("Escape");
  await expectRoom(page, "Practise");
  await expect(page.getByText("1 card done, 1 right.")).toBeVisible();
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await goToPractice(page);
  await page.keyboard.press("Enter");
  await expectRoom(page, "Practising Everything");
  await expect(figure(page, "done")).toHaveText("1");
});

test("a session comes to its end, and says what comes back", async ({ marquee: page }) => {
  await goToPractice(page);
  await page.keyboard.press("Enter");
  await expectRoom(page, "Practising Everything");
  for (let number = 1; number <= 10; number++) {
    await expect(grades(page)).toHaveCount(0);
    await page.keyboard.press("Space");
    await expect(grades(page).first()).toBeVisible();
    await page.keyboard.press("4");
    if (number < 10) await expect(figure(page, "done")).toHaveText(String(number));
  }
  await expectRoom(page, "Done for today");
  await expect(page.getByRole("main")).toContainText("10");
  await expectAccessible(page, "end");
  await page.keyboard.press("Enter");
  await expectRoom(page, "Practise");
  await expect(page.getByText("Nothing is due today.")).toBeVisible();
});

test("a deck is made of a topic, answered in writing, ready for a day; near misses ask, and undo brings it back", async ({
  marquee: page,
}) => {
  await goToPractice(page);
  await page.keyboard.press("n");
  const dialog = page.getByRole("alertdialog");
  await dialog.getByLabel("Holds").selectOption({ label: "Topic: Cast" });
  await expect(dialog.getByLabel("Name")).toHaveValue("Cast");
  await dialog.getByLabel("Answers are").selectOption("written, where they can be");
  const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await dialog.getByLabel("To be ready for").fill(soon);
  await expectAccessible(page, "deck");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect(page.getByText(/days left until/)).toBeVisible();

  await page.getByRole("button", { name: "Practise Cast" }).click();
  await expect(page).toHaveTitle("Practising Cast · Marquee");
  const { next } = await turnOf(page);
  if (next?.question.kind !== "choice") throw new Error("A choice question is written here.");
  const key = next.question.options[next.question.answer] ?? "";
  await expect(page.getByLabel("Your answer")).toBeFocused();
  await page.keyboard.type(key.slice(0, -1));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByText(/^Nearly\./)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/That is close: does it count\?/)).toBeVisible();
  await expectAccessible(page, "close");
  await expect(grades(page).first()).toHaveText(/^Again, suggested/);
  await page.keyboard.press("y");
  await expect(grades(page).nth(1)).toHaveText(/^Hard, suggested/);
  await page.keyboard.press("Enter");
  await expect(figure(page, "done")).toHaveText("1");
  await page.evaluate(() => document.querySelector<HTMLElement>("h1")?.focus());
  await page.keyboard.press("Escape");
  await expectRoom(page, "Practise");
  await page.getByRole("button", { name: "Remove Cast" }).click();
  await expect(page.getByRole("heading", { name: "Cast", exact: true })).toHaveCount(0);
  await page.keyboard.press("u");
  await expect(page.getByRole("heading", { name: "Cast", exact: true })).toBeVisible();
});

const everyKind = test.extend({
  dataFolder: async ({ dataFolder }, use) => {
    putQuestions(dataFolder, ALL_KINDS);
    await use(dataFolder);
  },
});

everyKind("cards of every kind are answered by keys alone, each in its own way", async ({ marquee: page }) => {
  const suggestion = (name: string) =>
    expect(grades(page).filter({ hasText: "suggested" })).toHaveText(new RegExp(`^${name}`));
  const field = page.getByRole("textbox", { name: /^Your (answer|number)/ });
  const optionKey = async (text: string) => {
    const texts = await page.getByRole("group").getByRole("button").allTextContents();
    return LETTERS.charAt(texts.findIndex((each) => each.includes(text)));
  };
  await goToPractice(page);
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("What is on this picture?");
  await expect(page.getByRole("img", { name: "A sign with bulbs" })).toBeVisible();
  await page.keyboard.press(await optionKey("lamp"));
  await suggestion("Good");
  await page.keyboard.press("Enter");

  await expect(heading(page)).toHaveText("Who of these made the harbour films?");
  const send = page.getByRole("button", { name: /^Answer/ });
  await expect(send).toBeDisabled();
  for (const name of ["Ingrid Holm", "Sven Aker", "Maria Costa", "Sven Aker"]) {
    await page.keyboard.press(await optionKey(name));
  }
  await expect(page.getByText("2 chosen")).toBeVisible();
  await expectAccessible(page, "a card with several right");
  await page.keyboard.press("Enter");
  await suggestion("Good");
  await page.keyboard.press("Enter");

  await expect(heading(page)).toHaveText("The Night Ferry was shot on water.");
  await page.keyboard.press("b");
  await suggestion("Again");
  await page.keyboard.press("f");
  await expect(page.getByRole("button", { name: "This is wrong" })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Enter");

  await expect(heading(page)).toHaveText("Who shot The Night Ferry?");
  await page.keyboard.type("brandt, otto");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByText("Right", { exact: true })).toBeVisible();
  await expect(page.getByText("From a boat that still runs.")).toBeVisible();
  await page.keyboard.press("Enter");

  await expect(heading(page)).toHaveText("How long is The Night Ferry?");
  await expect(field).toHaveAccessibleName("Your number, in minutes");
  await page.keyboard.type("about two hours");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByText(/^Write a number/)).toBeVisible();
  await field.fill("");
  // Who sends nothing does not know it.
  await page.keyboard.press("Enter");
  await suggestion("Again");
  await page.keyboard.press("x");
  await expect(heading(page)).not.toHaveText("How long is The Night Ferry?");
  await expect(heading(page)).toHaveText("Put the harbour films in order, the earliest first.");
  await page.keyboard.press("a");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("button", { name: /^A, .*, place 2 of 4$/ })).toBeFocused();
  await expectAccessible(page, "a card with a timeline");
  await page.keyboard.press("Enter");
  await expect(grades(page).first()).toBeVisible();
  await page.keyboard.press("Enter");
  // What was called wrong and what was taken out got no grade, and does not come back.
  await expect(figure(page, "done")).toHaveText("4");
  expect((await ask(page, "practice.overview", {})).decks[0]?.total).toBe(5);
  await page.evaluate(() => document.querySelector<HTMLElement>("h1")?.focus());
  await page.keyboard.press("Escape");
  await expectRoom(page, "Practise");
  await reach(page, "Look at them");
  await expect(page.getByRole("alertdialog")).toContainText("How long is The Night Ferry?");
  await expectAccessible(page, "cards that need a decision");
  await reach(page, /^Put back: /);
  await expect(page.getByRole("button", { name: /^Take out: |^Put back: / })).toHaveCount(0);
});

test("what was missed in a game waits in practice by itself", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  const options = page.getByRole("group", { name: "Options" }).getByRole("button");
  await expect(options.first()).toBeVisible();
  const draw = (await ask(page, "sessions.unfinished", {}))?.events[0];
  const dealt = draw?.type === "began" ? draw.draw[0] : undefined;
  if (dealt?.kind !== "choice") throw new Error("A choice was dealt.");
  await page.keyboard.press(LETTERS.charAt((dealt.key + 1) % dealt.order.length));
  await expect(page.getByRole("button", { name: /^Next question/ })).toBeVisible();
  await expect.poll(async () => (await ask(page, "practice.overview", {})).decks[0]?.counts.missed).toBe(1);
  const turn = await ask(page, "practice.begin", { sessionId: "after-the-game", deckId: "everything" });
  expect(turn.next).toMatchObject({ missed: true, card: { questionId: dealt.questionId } });
});

const SIZES = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 900, height: 600 },
  { width: 390, height: 800 },
];

test("practice is readable at every size", async ({ marquee: page }) => {
  await goToPractice(page);
  await page.keyboard.press("Enter");
  await expectRoom(page, "Practising Everything");
  const key = await keyFor(page, "wrong");
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expectReadable(page, `question at ${size.width}`);
  }
  await page.keyboard.press(key);
  await expect(grades(page).first()).toBeVisible();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expectReadable(page, `answer at ${size.width}`);
  }
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expectRoom(page, "Practise");
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await expectReadable(page, `decks at ${size.width}`);
  }
});
