import type { Browser, Page } from "@playwright/test";
import { expect, test } from "./fixtures/app.ts";
import { ask } from "./fixtures/ask.ts";
import { expectNoViolations } from "./fixtures/axe.ts";
import { desk, hostView, step } from "./fixtures/host.ts";
import { fillNight, nights } from "./fixtures/nights.ts";
import { joinRoom, NIGHT_HOST, openStagePage, phone, tap } from "./fixtures/room.ts";
import { expectHome, expectRoom } from "./fixtures/rooms.ts";
import { type RunningServe, startServe } from "./fixtures/serve.ts";

const TEAMS = ["Best Boys", "Final Draft", "Second Unit", "Dolly Zoomers", "Day for Night", "The Long Takes"] as const;
/** Long enough for a busy machine to look at every page while a question is open. */
const SECONDS = 240;
const TIE = {
  id: "tie",
  prompt: "In which year was the first night held?",
  value: 1995,
  unit: "year",
  shown: "1995",
  proof: null,
} as const;

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), `--host-resolver-rules=MAP ${NIGHT_HOST} 127.0.0.1`],
    });
  },
});

type Room = { readonly stage: Page; readonly phones: readonly Page[] };

/** Two rounds of two questions, and one tie-break; opened for this machine alone. */
async function openNight(host: Page): Promise<void> {
  await fillNight(host, "Thursday", 2, 2);
  await host.keyboard.press("Escape");
  await expectRoom(host, "Quiz night");
  const [summary] = await ask(host, "nights.list", {});
  const stored = await ask(host, "nights.get", { id: summary?.id ?? "" });
  const rounds = stored.plan.rounds.map((round) => ({ ...round, seconds: SECONDS }));
  await ask(host, "nights.save", { ...stored, plan: { ...stored.plan, rounds, tieBreaks: [TIE] } });
  await nights.planned(host).getByRole("button", { name: "Run it" }).click();
  await expectRoom(host, "Open the doors");
  await host.getByRole("radio", { name: "This computer only" }).check();
  await host.getByRole("button", { name: "Open the doors" }).click();
  await expectRoom(host, "Thursday, the host");
}

async function fillRoom(host: Page, browser: Browser): Promise<Room> {
  const night = await ask(host, "night.current", {});
  if (night === null) throw new Error("A night is open.");
  const stage = await openStagePage(browser, night.stageUrl);
  await expect(host.getByRole("button", { name: "Stage is on" })).toBeVisible();
  const phones = await Promise.all(TEAMS.map((name) => joinRoom(browser, night.view.joining.url, name)));
  await expect(desk.heading(host)).toHaveText("6 teams have taken their seats");
  await expect(stage.getByText("6 teams are in")).toBeVisible();
  return { stage, phones };
}

const at = (room: Room, team: number): Page => {
  const page = room.phones[team];
  if (page === undefined) throw new Error(`No phone ${team}.`);
  return page;
};

/** The host's program ends as in a power cut and is started again on its folder. */
async function powerCut(app: RunningServe, dataFolder: string): Promise<RunningServe> {
  const port = new URL(app.url).port;
  await app.kill();
  return startServe(dataFolder, { MARQUEE_NIGHT_HOST: NIGHT_HOST, MARQUEE_PORT: port });
}

/**
 * axe finds nothing on any of the three kinds of page as they stand; phones that show something else are looked at too.
 * (Contrast on the glass is measured where each screen is tested by itself.)
 */
async function look(host: Page, room: Room, what: string, phones: readonly number[] = [0]): Promise<void> {
  await expectNoViolations(host, `host, ${what}`);
  await expectNoViolations(room.stage, `stage, ${what}`);
  for (const team of phones) await expectNoViolations(at(room, team), `phone of ${TEAMS[team]}, ${what}`);
}

const pointsOf = async (host: Page) =>
  (await hostView(host)).standings.map(({ name, points }) => `${name} ${points}`).toSorted();

/** With a joker, a pause, an undo, an appeal that is allowed, and a reload of every page. */
async function playFirstRound(host: Page, room: Room): Promise<void> {
  await look(host, room, "lobby");
  await step(host, "round");
  await look(host, room, "round and joker");
  await at(room, 0).getByRole("button", { name: "Play your joker" }).click();
  await expect(desk.team(host, TEAMS[0])).toContainText("joker");
  await step(host, "open");
  for (const team of [0, 1, 2]) await tap(host, at(room, team), "right");
  await host.keyboard.press("Space");
  await expect(room.stage.getByText("The host has stopped the clock")).toBeVisible();
  await look(host, room, "pause", [0, 3]);
  await host.keyboard.press("Space");
  await expect.poll(async () => (await hostView(host)).held).toBe("no");
  for (const team of [3, 4, 5]) await tap(host, at(room, team), "wrong");
  await step(host, "closed");
  await look(host, room, "closed");
  await step(host, "revealed");
  await expect(phone.title(at(room, 3))).toHaveText("Not this time");
  await look(host, room, "reveal", [0, 3]);
  await host.keyboard.press("u");
  await expect.poll(async () => (await hostView(host)).phase).toBe("closed");
  await expect(phone.title(at(room, 3)), "the key is gone from the phones").not.toHaveText("Not this time");
  await step(host, "revealed");

  await at(room, 3).getByRole("button", { name: "Appeal to the host" }).click();
  await at(room, 3).getByLabel("Your reason").fill("Ours is right as well.");
  await expectNoViolations(at(room, 3), "phone, appeal");
  await at(room, 3).getByRole("button", { name: "Send the appeal" }).click();
  await expect(desk.appeals(host)).toContainText("Ours is right as well.");
  const { question } = await hostView(host);
  const wrong = question?.options[((question.right[0] ?? 0) + 1) % question.options.length] ?? "";
  await host.keyboard.press("y");
  await expectNoViolations(host, "host, appeal");
  await desk.dialog(host).getByRole("button", { name: wrong }).click();
  await expect(phone.title(at(room, 3))).toHaveText("Right");
  await expect(phone.title(at(room, 5))).toHaveText("Right");

  await Promise.all([host, room.stage, ...room.phones].map((page) => page.reload()));
  await expect(desk.heading(host)).toHaveText(question?.prompt ?? "");
  await expect(room.stage.getByText(question?.prompt ?? "")).toBeVisible();
  for (const page of room.phones) await expect(phone.title(page)).toHaveText("Right");
}

test("a host, a stage and six phones play a night of two rounds, whatever happens", async ({
  page: host,
  browser,
  dataFolder,
}) => {
  test.setTimeout(600_000);
  const first = await startServe(dataFolder, { MARQUEE_NIGHT_HOST: NIGHT_HOST });
  await host.goto(first.url);
  await expectHome(host);
  await openNight(host);
  const room = await fillRoom(host, browser);
  await playFirstRound(host, room);

  await step(host, "open");
  await tap(host, at(room, 1), "right");
  const second = await powerCut(first, dataFolder);
  await expect(host.getByRole("alert").filter({ hasText: "Nothing is lost" })).toBeVisible({ timeout: 20_000 });
  await expect(desk.team(host, TEAMS[1])).toContainText(/\d\.\d s/);
  for (const name of TEAMS) await expect(desk.team(host, name)).not.toContainText("lost");
  await host.keyboard.press("Enter");
  await expect.poll(async () => (await hostView(host)).held).toBe("no");
  await tap(host, at(room, 0), "wrong");
  await look(host, room, "question", [0, 5]);
  await step(host, "closed");
  await step(host, "revealed");
  await step(host, "standings");
  await expect
    .poll(() => pointsOf(host))
    .toEqual([
      "Best Boys 2",
      "Day for Night 1",
      "Dolly Zoomers 1",
      "Final Draft 2",
      "Second Unit 1",
      "The Long Takes 1",
    ]);

  await look(host, room, "standings");
  await step(host, "break");
  await expect(room.stage.getByText("Intermission")).toBeVisible();
  await look(host, room, "break");
  await step(host, "round");
  await step(host, "open");
  for (const team of [0, 1]) await tap(host, at(room, team), "right");
  await step(host, "closed");
  await step(host, "revealed");
  await host.keyboard.press("k");
  await expect.poll(async () => (await hostView(host)).rounds[1]?.done).toBe(2);
  await step(host, "standings");

  await step(host, "tie-open");
  await expect(at(room, 2).getByText(/this one is not yours/)).toBeVisible();
  for (const [team, guess] of [1990, 1994].entries()) {
    await at(room, team).getByLabel("Your number").fill(String(guess));
    await at(room, team).getByRole("button", { name: "Send" }).click();
    await expect(desk.team(host, TEAMS[team] ?? "")).toContainText(`says ${guess}`);
  }
  await step(host, "tie-closed");
  await look(host, room, "tie-break", [0, 2]);
  await host.keyboard.press("Enter");
  await expect(room.stage.getByText("1995")).toBeVisible();
  for (const team of [0, 1, 2]) await expect(phone.title(at(room, team))).toHaveText("1995");
  await look(host, room, "tie-break revealed", [0, 2]);
  await step(host, "end");
  await expect(desk.heading(host)).toHaveText("Final Draft wins the night");
  await expect(room.stage.getByText("And the winner is")).toBeVisible();
  await expect(phone.title(at(room, 1))).toHaveText("You have won");
  await look(host, room, "podium", [0, 1]);
  await at(room, 1).getByRole("button", { name: "Your night so far" }).click();
  await expect(at(room, 1).getByRole("listitem")).toHaveCount(3);
  await expectNoViolations(at(room, 1), "phone, history");

  await host.getByRole("button", { name: "End the night" }).click();
  await desk.dialog(host).getByRole("button", { name: "Close the night" }).click();
  await expectRoom(host, "Thursday, the results");
  await expect(host.getByRole("row").nth(1)).toContainText("Final Draft");
  const [held] = await ask(host, "nights.held", {});
  expect(held).toMatchObject({ teams: 6, winner: "Final Draft" });
  await second.stop();
});
