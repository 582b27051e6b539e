import type { Page } from "@playwright/test";
import { optionsOf } from "../../questions/key.ts";
import { expect, test } from "./fixtures/app.ts";
import { ask } from "./fixtures/ask.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { expectReadable } from "./fixtures/layout.ts";
import { fillNight, goToNights, nights } from "./fixtures/nights.ts";
import { expectHome, expectRoom } from "./fixtures/rooms.ts";
import { atEach } from "./fixtures/sizes.ts";

async function storedPlan(page: Page) {
  const [summary] = await ask(page, "nights.list", {});
  if (summary === undefined) throw new Error("A night is planned.");
  return (await ask(page, "nights.get", { id: summary.id })).plan;
}

const promptsOf = async (page: Page) => (await storedPlan(page)).rounds[0]?.items.map((item) => item.question.prompt);

test("a whole night is filled in one go, changed by keys alone, and kept as it stands", async ({ marquee: page }) => {
  await fillNight(page, "Thursday Film Club", 2, 4);
  const before = await storedPlan(page);
  expect(before.rounds.map(({ items }) => items.length)).toEqual([4, 4]);
  const first = before.rounds[0]?.items[0]?.question;

  await nights.prompts(page).first().focus();
  await page.keyboard.press("Enter");
  await expect(nights.panel(page).getByRole("textbox", { name: "Question" })).toHaveValue(first?.prompt ?? "");
  if (first?.proof.kind === "sentence") await expect(nights.panel(page)).toContainText(first.proof.sentence);

  await page.keyboard.press("]");
  await expect(nights.prompts(page).nth(1)).toContainText(first?.prompt ?? "");
  await expect.poll(() => promptsOf(page)).toEqual(reordered(before.rounds[0]?.items ?? []));

  await page.keyboard.press("s");
  await expect(nights.prompts(page).nth(1)).not.toContainText(first?.prompt ?? "");
  await page.keyboard.press("u");
  await expect(nights.prompts(page).nth(1)).toContainText(first?.prompt ?? "");

  await nights.prompts(page).first().focus();
  await page.keyboard.press("Enter");
  await nights.panel(page).getByRole("textbox", { name: "Question" }).fill("Who would have thought it?");
  await nights.panel(page).getByRole("textbox", { name: "Option B" }).fill("Nobody at all");
  await nights.panel(page).getByRole("radio", { name: "B is the key" }).check();
  await expect(nights.kept(page)).toBeVisible();
  await page.reload();
  const [edited] = (await storedPlan(page)).rounds[0]?.items ?? [];
  expect(edited?.question).toMatchObject({ prompt: "Who would have thought it?", answer: 1 });
  expect(edited === undefined ? "" : optionsOf(edited.question)[1]).toBe("Nobody at all");
});

function reordered(items: readonly { readonly question: { readonly prompt: string } }[]): string[] {
  const [one, two, ...rest] = items.map(({ question }) => question.prompt);
  return [two ?? "", one ?? "", ...rest];
}

test("a round takes on questions by topic and by hand, and how it is played is kept", async ({ marquee: page }) => {
  await fillNight(page, "Thursday Film Club", 1, 3);
  await page.getByRole("button", { name: "Add questions" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByLabel("How many").fill("2");
  await dialog.getByRole("button", { name: "Add 2" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(nights.items(page)).toHaveCount(5);

  await page.getByRole("button", { name: "Add questions" }).click();
  await dialog.getByLabel("From").selectOption("Her");
  await dialog
    .getByRole("button", { name: /^Add: / })
    .first()
    .click();
  await page.keyboard.press("Escape");
  await expect(nights.items(page)).toHaveCount(6);

  await page.getByRole("button", { name: "Add a round" }).click();
  await dialog.getByRole("button", { name: "Add 5" }).click();
  await expect(nights.rounds(page)).toHaveCount(2);
  await nights.rounds(page).first().getByRole("button").first().click();
  await page.getByLabel("Seconds").fill("45");
  await page.getByLabel("Answers are shown").selectOption("at the end");
  await page.getByLabel("Scoring").selectOption("Speed");
  await page.getByLabel("Break after it, minutes").fill("12");
  await page.getByRole("switch", { name: "Streaks pay" }).click();
  await expect(nights.kept(page)).toBeVisible();

  const { rounds } = await storedPlan(page);
  expect(rounds[0]).toMatchObject({ seconds: 45, reveal: "end", breakSeconds: 720 });
  expect(rounds[0]?.scoring).toMatchObject({ kind: "speed", streak: true });
  const ids = rounds.flatMap(({ items }) => items.map(({ question }) => question.id));
  expect(new Set(ids).size, "no question stands in the night twice").toBe(ids.length);
});

test("an empty title is not kept, and says so; what is typed next is", async ({ marquee: page }) => {
  await fillNight(page, "Thursday Film Club", 1, 2);
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("");
  await expect(page.getByText("Not saved: something is empty or out of bounds")).toBeVisible();
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("Friday");
  await expect(nights.kept(page)).toBeVisible();
  expect((await storedPlan(page)).title).toBe("Friday");
});

test("a night is copied and removed, and a question asks first", async ({ marquee: page }) => {
  await fillNight(page, "Thursday Film Club", 1, 2);
  await page.keyboard.press("Escape");
  await expectRoom(page, "Quiz night");
  await page.getByRole("button", { name: "Copy Thursday Film Club" }).click();
  await expect(nights.planned(page).getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: "Remove Thursday Film Club (copy)" }).click();
  await page.keyboard.press("Escape");
  await expect(nights.planned(page).getByRole("listitem")).toHaveCount(2);
  await page.getByRole("button", { name: "Remove Thursday Film Club (copy)" }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await expect(nights.planned(page).getByRole("listitem")).toHaveCount(1);
});

test("a night is printed: questions without keys, sheets to write on, and the key with its proofs", async ({
  marquee: page,
}) => {
  await fillNight(page, "Thursday Film Club", 2, 3);
  const { rounds } = await storedPlan(page);
  await page.keyboard.press("p");
  await expectRoom(page, "On paper");
  await expectAccessible(page, "on paper");
  const paper = page.getByRole("main");
  await page.getByRole("checkbox", { name: "Key with proofs" }).uncheck();
  for (const { question } of rounds.flatMap(({ items }) => items)) {
    await expect(paper).toContainText(question.prompt);
    if (question.proof.kind === "sentence") await expect(paper).not.toContainText(question.proof.sentence);
  }
  await page.getByRole("checkbox", { name: "Question sheets" }).uncheck();
  await expect(paper.getByRole("listitem").first()).toHaveText(/^1A ?B ?C ?D/);
  await page.getByRole("checkbox", { name: "Key with proofs" }).check();
  for (const { question } of rounds.flatMap(({ items }) => items)) {
    if (question.proof.kind === "sentence") await expect(paper).toContainText(question.proof.sentence);
  }
  const pdf = await page.pdf();
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

const SIZES = [
  { name: "1280 x 800", viewport: { width: 1280, height: 800 }, textSize: "100" },
  { name: "900 x 600", viewport: { width: 900, height: 600 }, textSize: "100" },
  { name: "1920 x 1080", viewport: { width: 1920, height: 1080 }, textSize: "100" },
  { name: "1280 x 800, text at 200 %", viewport: { width: 1280, height: 800 }, textSize: "200" },
] as const;

test("planning and opening are readable at every size, and axe finds nothing", async ({ marquee: page }) => {
  const look = async (what: string) => {
    await atEach(page, SIZES, (size) => expectReadable(page, `${what} at ${size}`));
    await expectAccessible(page, what);
  };
  await goToNights(page);
  await look("no nights");
  await page.keyboard.press("Escape");
  await expectHome(page);
  await fillNight(page, "Thursday Film Club", 2, 3);
  await look("a plan");
  await nights.prompts(page).first().click();
  await expect(nights.panel(page)).toBeVisible();
  await look("a plan with a question");
  await page.getByRole("button", { name: "Add questions" }).click();
  await look("more questions");
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await expectRoom(page, "Open the doors");
  await expect(page.getByRole("radio", { name: "This computer only" })).toBeVisible();
  await look("opening");
  await page.keyboard.press("Escape");
  await expectRoom(page, "Thursday Film Club, the plan");
  await page.keyboard.press("Escape");
  await expectRoom(page, "Quiz night");
  await look("nights");
});
