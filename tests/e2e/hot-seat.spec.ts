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
  await expectAccessible(page, "result of several");
  const list = { limit: 9, offset: 0 };
  expect(await ask(page, "sessions.list", list)).toMatchObject({ total: 1, sessions: [{ answered: 3, of: 3 }] });
  const gone = page.waitForEvent("load");
  await ask(page, "persons.be", { id: 2 }).catch(() => {});
  await gone;
  expect(await ask(page, "sessions.list", list)).toMatchObject({ total: 1, sessions: [{ answered: 3, of: 3 }] });
});

test("a game of several that was left open by a reload goes on where it stood", async ({ marquee: page }) => {
  await together(page);
  await page.keyboard.press("Enter");
  await takeTurn(page, "Bela");
  await page.keyboard.press("Enter");
  await expect(turnOf(page, "Ada")).toBeFocused();
  await expect.poll(async () => (await ask(page, "hot-seat.unfinished", {}))?.events.length).toBe(3);
  await page.reload();
  await page.getByRole("button", { name: "Bela is here. Who is at the computer?" }).waitFor();
  await page.keyboard.press("n");
  await expectRoom(page, "New game");
  await page.keyboard.press("t");
  await page.getByRole("button", { name: "Go on with it" }).click();
  await takeTurn(page, "Ada");
});
