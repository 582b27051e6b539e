import type { Page } from "@playwright/test";
import type { LibraryQuery } from "../../electron/api/contract/library.ts";
import { expect, test } from "./fixtures/app.ts";
import { ask } from "./fixtures/ask.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { goTo } from "./fixtures/rooms.ts";

const list = (page: Page) => page.getByRole("grid", { name: "Questions" });
const lines = (page: Page) => list(page).getByRole("row");
const current = (page: Page) => list(page).locator("[aria-current]");
const prompt = (page: Page) => page.getByRole("textbox", { name: "Question", exact: true });
const state = (page: Page, name: string) => page.getByRole("group", { name: "State" }).getByRole("button", { name });

const IN_USE: LibraryQuery = {
  text: "",
  packId: null,
  film: null,
  topic: null,
  difficulty: null,
  kind: null,
  decade: null,
  country: null,
  states: ["new", "checked", "flagged"],
  only: null,
};

async function stored(page: Page, query: Partial<LibraryQuery> = {}) {
  const from = { kind: "skip", rows: 0 } as const;
  const wanted = { query: { ...IN_USE, ...query }, sort: "newest", from, limit: 200 } as const;
  return (await ask(page, "library.search", wanted)).rows;
}

async function toLibrary(page: Page): Promise<void> {
  await goTo(page, "Library");
  await expect(current(page)).toBeVisible();
}

test("questions are found, put away and brought back with the keyboard alone", async ({ marquee: page }) => {
  await toLibrary(page);
  await expectAccessible(page, "library");
  const before = await stored(page);
  await page.keyboard.press("/");
  await page.keyboard.type("hoytema", { delay: 1 });
  const found = await stored(page, { text: "hoytema" });
  expect(found.length).toBeGreaterThan(0);
  await expect(list(page)).toHaveAttribute("aria-rowcount", String(found.length));
  await page.keyboard.press("Escape");
  await expect(list(page)).toHaveAttribute("aria-rowcount", String(before.length));
  await list(page).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  await expect(page.getByText("3 picked")).toBeVisible();
  await expectAccessible(page, "library with three picked");
  await page.keyboard.press("x");
  await expect(state(page, "Put away 3")).toBeVisible();
  expect(await stored(page)).toHaveLength(before.length - 3);
  await page.keyboard.press("u");
  await expect(state(page, "Put away 0")).toBeVisible();
  expect(await stored(page)).toEqual(before);
});

test("a question is reworded beside its article, seen through, kept, and undone", async ({ marquee: page }) => {
  await toLibrary(page);
  await list(page).focus();
  await page.keyboard.press("Enter");
  await expect(prompt(page)).toBeFocused();
  const [first] = await stored(page);
  const key = first?.question.kind === "choice" ? (first.question.options[first.question.answer] ?? "") : "";
  await page.keyboard.press("End");
  await page.keyboard.type(` Or ${key}?`);
  await expect(page.getByText(/^Look again: The question tells the key/)).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect.poll(async () => (await stored(page))[0]?.question.prompt).toContain(`Or ${key}?`);
  await expect(page.getByRole("button", { name: "First words back" })).toBeVisible();
  await page.getByRole("button", { name: "Show the article" }).click();
  await expect(page.locator("mark").first()).toBeInViewport();
  await expectAccessible(page, "library with the article");
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(prompt(page)).toHaveValue(first?.question.prompt ?? "");
});

test("a question of one's own is written, with what the gates see in it, and can be played", async ({
  marquee: page,
}) => {
  await toLibrary(page);
  await page.keyboard.press("n");
  await expect(prompt(page)).toBeFocused();
  await page.keyboard.type("Which prize did Blue win at Venice?");
  const options = ["Golden Lion", "Golden Lion for Best Film", "Silver Lion", "Golden Bear"];
  for (const [place, option] of options.entries()) {
    await page.getByRole("textbox", { name: `Option ${"ABCD"[place]}` }).fill(option);
  }
  await expect(page.getByText("Look again: Two options overlap: A and B")).toBeVisible();
  await expectAccessible(page, "writing a question");
  await page.getByRole("textbox", { name: "Option B" }).fill("Palme d’Or");
  await expect(page.getByText("Good: No two options overlap")).toBeVisible();
  await page.keyboard.press("Control+s");
  await expect(current(page)).toContainText("Which prize did Blue win at Venice?");
  const packs = await ask(page, "packs.list", {});
  expect(packs).toContainEqual(expect.objectContaining({ id: "own", title: "My own questions", questions: 1 }));
});

test("a list of many draws few of them, and its end is reached at once", async ({ marquee: page }) => {
  const total = (await stored(page)).length;
  await toLibrary(page);
  await list(page).focus();
  await page.keyboard.press("End");
  await expect(current(page)).toHaveAttribute("aria-rowindex", String(total));
  await expect(current(page)).toBeInViewport();
  expect(await lines(page).count()).toBeLessThan(40);
});
