import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/app.ts";
import { ask } from "./fixtures/ask.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { expectRoom } from "./fixtures/rooms.ts";

async function together(page: Page): Promise<void> {
  await ask(page, "persons.change", { id: 1, name: "Bela", colour: "amber" });
  await ask(page, "persons.add", { name: "Ada", colour: "jade" });
  await page.reload();
  await page.getByRole("button", { name: "Bela is here. Who is at the computer?" }).waitFor();
  await page.keyboard.press("n");
  await expectRoom(page, "New game");
  await page.keyboard.press("t");
  await expectRoom(page, "Game for several");
}

const turnOf = (page: Page, name: string) => page.getByRole("heading", { name: `${name}, your turn` });

/** The card between two turns, the question, the reveal: Enter, A, Enter. */
async function takeTurn(page: Page, name: string): Promise<void> {
  await expect(turnOf(page, name)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(turnOf(page, name)).toHaveCount(0);
  await page.keyboard.press("a");
  await expect(page.getByRole("button", { name: "This is wrong" })).toBeVisible();
}

test("by keyboard alone: two people play turn by turn, and each has it in their own history", async ({
  marquee: page,
}) => {
  await together(page);
  await page.getByRole("radio", { name: "3 questions" }).check();
  await page.getByRole("radio", { name: "Relaxed" }).check();
  await expectAccessible(page, "before a game of several");
  await page.keyboard.press("Enter");
  await expect(turnOf(page, "Bela")).toBeFocused();
  await expectAccessible(page, "between turns");
  for (const name of ["Bela", "Ada", "Bela", "Ada", "Bela", "Ada"]) {
    await takeTurn(page, name);
    await expect(page.getByRole("banner")).toContainText(name);
    await page.keyboard.press("Enter");
  }
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/wins$|share the win$/);
  await expect(page.getByRole("row")).toHaveCount(3);
  // Six answers blindly: who has missed something sees it again, with the answer.
  const right = (await page.getByRole("cell", { name: /^\d of 3$/ }).allTextContents()).map((text) => Number(text[0]));
  await expect(page.getByRole("heading", { level: 2, name: /to keep$/ })).toHaveCount(
    right.filter((n) => n < 3).length,
  );
  await expectAccessible(page, "result of several");
  const list = { limit: 9, offset: 0 };
  expect(await ask(page, "sessions.list", list)).toMatchObject({ total: 1, sessions: [{ answered: 3, of: 3 }] });
  const gone = page.waitForEvent("load");
  await ask(page, "persons.be", { id: 2 }).catch(() => {});
  await gone;
  expect(await ask(page, "sessions.list", list)).toMatchObject({ total: 1, sessions: [{ answered: 3, of: 3 }] });
});

test("against the clock each plays out their own; left open by a reload, it goes on where it stood", async ({
  marquee: page,
}) => {
  await page.clock.install();
  await together(page);
  await page.getByRole("radio", { name: "Against the clock" }).check();
  await expect(page.getByText("Everybody plays out a clock of their own, one after another.")).toBeVisible();
  await page.keyboard.press("Enter");
  await takeTurn(page, "Bela");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Question 2", { exact: true })).toBeVisible();
  await page.keyboard.press("a");
  await expect(page.getByRole("button", { name: "This is wrong" })).toBeVisible();
  await expect.poll(async () => (await ask(page, "hot-seat.unfinished", {}))?.events.length).toBe(5);
  await page.reload();
  await page.getByRole("button", { name: "Bela is here. Who is at the computer?" }).waitFor();
  await page.keyboard.press("n");
  await expectRoom(page, "New game");
  await page.keyboard.press("t");
  await page.getByRole("button", { name: "Go on with it" }).click();
  await expect(turnOf(page, "Bela")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Question 3", { exact: true })).toBeVisible();
  await page.clock.fastForward(61_000);
  await expect(page.getByText("Time ran out", { exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await takeTurn(page, "Ada");
});
