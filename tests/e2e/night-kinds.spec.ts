import type { Page } from "@playwright/test";
import { test as base, expect } from "./fixtures/app.ts";
import { ask } from "./fixtures/ask.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { hostView, openNight, step } from "./fixtures/host.ts";
import { ALL_KINDS, putQuestions } from "./fixtures/own-pack.ts";
import { joinRoom, openStagePage, phone } from "./fixtures/room.ts";

const test = base.extend({
  dataFolder: async ({ dataFolder }, use) => {
    putQuestions(dataFolder, ALL_KINDS);
    await use(dataFolder);
  },
});

const send = (team: Page) => team.getByRole("button", { name: "Send", exact: true });
const isIn = (team: Page) => expect(team.getByText("Sent", { exact: true })).toBeVisible();

/** How a team answers each kind by phone, and what the stage shows of it before and after. */
const PLAY: Readonly<Record<string, (team: Page, stage: Page) => Promise<void>>> = {
  choice: async (team) => {
    await phone.options(team).first().click();
    await isIn(team);
  },
  several: async (team, stage) => {
    await expect(stage.getByText("Choose all that are right")).toBeVisible();
    await send(team).click();
    await expect(team.getByText("Tick at least one.")).toBeVisible();
    await team.getByRole("checkbox", { name: /Ingrid Holm/ }).check();
    await team.getByRole("checkbox", { name: /Maria Costa/ }).check();
    await expectAccessible(team, "a phone's boxes");
    await send(team).click();
    await isIn(team);
  },
  truth: async (team, stage) => {
    await expect(stage.getByRole("listitem")).toHaveText([/True/, /False/]);
    await phone.options(team).filter({ hasText: "True" }).click();
    await isIn(team);
  },
  typed: async (team, stage) => {
    await expect(stage.getByText("Write your answer on your phone")).toBeVisible();
    const field = team.getByRole("textbox", { name: "Your answer" });
    expect(await field.evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize))).toBeGreaterThanOrEqual(
      16,
    );
    await field.fill("Otto Brand");
    await expectAccessible(team, "a phone's field");
    await send(team).click();
    await isIn(team);
  },
  number: async (team) => {
    const field = team.getByRole("textbox", { name: "Your number, in minutes" });
    await field.fill("long");
    await send(team).click();
    await expect(team.getByText("That is not a number.")).toBeVisible();
    await field.fill("128");
    await send(team).click();
    await isIn(team);
  },
  timeline: async (team, stage) => {
    await expect(stage.getByText("Put them in order, the earliest first")).toBeVisible();
    const films = team.getByRole("list", { name: /^Put them in order/ }).getByRole("listitem");
    for (const [at, title] of ["The Night Ferry", "The Ebb", "Low Tide", "Undertow"].entries()) {
      const up = team.getByRole("button", { name: `Move ${title} up` });
      for (let press = 0; press < 4 && !(await films.nth(at).textContent())?.includes(title); press++) await up.click();
      await expect(films.nth(at)).toContainText(title);
    }
    const box = await team.getByRole("button", { name: "Move Undertow up" }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    expect(await team.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(team, "a phone's timeline");
    await send(team).click();
    await isIn(team);
  },
};

/** What is nearly right is wrong until the host counts it. */
async function acceptNear(page: Page, team: Page, stage: Page): Promise<void> {
  await expect(team.getByRole("heading", { name: "Not this time" })).toBeVisible();
  await expect(stage.getByText("Otto Brand", { exact: true })).toHaveCount(0);
  await expectAccessible(page, "the desk with what teams wrote");
  await page.getByRole("button", { name: "Count “Otto Brand” as right for all who wrote it" }).click();
  await expect(team.getByRole("heading", { name: "Right" })).toBeVisible();
  await expect(team.getByText("Otto Brandt", { exact: true })).toBeVisible();
  await page.getByRole("heading", { level: 1 }).focus();
}

test("a night of all six kinds: phones answer, the stage shows what was said, and the host counts a near answer", async ({
  marquee: page,
  browser,
}) => {
  await openNight(page, "All kinds", 1, ALL_KINDS.length);
  const night = await ask(page, "night.current", {});
  if (night === null) throw new Error("A night is open.");
  const stage = await openStagePage(browser, night.stageUrl);
  const team = await joinRoom(browser, night.view.joining.url, "Best Boys");
  await step(page, "round");
  const points = new Map<string, number>();
  for (let asked = 0; asked < ALL_KINDS.length; asked++) {
    await step(page, "open");
    const { question } = await hostView(page);
    const kind = question?.kind ?? "none";
    // Moving films one by one, and looking at them, takes longer than a question does on a busy machine.
    for (let more = 0; more < 4 && kind === "timeline"; more++) await page.keyboard.press("t");
    await PLAY[kind]?.(team, stage);
    await expectAccessible(stage, `the stage asks: ${kind}`);
    points.set(kind, (await hostView(page)).seats[0]?.match === "right" ? 1 : 0);
    await step(page, "closed");
    await step(page, "revealed");
    await expectAccessible(stage, `the stage reveals: ${kind}`);
    await expectAccessible(team, `a phone's verdict: ${kind}`);
    if (kind === "number") await expect(stage.getByText("126 minutes, within 4")).toBeVisible();
    if (kind === "typed") await acceptNear(page, team, stage);
  }
  expect(Object.fromEntries(points)).toMatchObject({ several: 1, truth: 1, typed: 0, number: 1, timeline: 1 });
  await stage.context().close();
  await team.context().close();
});
