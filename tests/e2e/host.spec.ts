import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/app.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { desk, hostView, openNight, step } from "./fixtures/host.ts";
import { expectReadable } from "./fixtures/layout.ts";
import { expectHome, expectRoom } from "./fixtures/rooms.ts";
import { startServe } from "./fixtures/serve.ts";
import { atEach } from "./fixtures/sizes.ts";
import { joinNight, type SocketPhone } from "./fixtures/socket-phone.ts";

async function seatTeams(page: Page, names: readonly string[]): Promise<SocketPhone[]> {
  const { joining } = await hostView(page);
  const phones: SocketPhone[] = [];
  for (const name of names) phones.push(await joinNight(joining.address, joining.pin, name));
  return phones;
}

/** Place of the key of the question in the host's hands. */
async function keyOf(page: Page): Promise<number> {
  const { question } = await hostView(page);
  const [right] = question?.right ?? [];
  if (right === undefined) throw new Error("A question is in view.");
  return right;
}

const pointsOf = async (page: Page, name: string) =>
  (await hostView(page)).standings.find((row) => row.name === name)?.points;

test("a night is run by keys alone: held, given more time, undone, put right, and ended", async ({ marquee: page }) => {
  await openNight(page, "Thursday", 1, 2);
  const [one, two] = await seatTeams(page, ["Best Boys", "Final Draft"]);
  if (one === undefined || two === undefined) throw new Error("Two teams.");
  await expect(desk.heading(page)).toHaveText("2 teams have taken their seats");
  await step(page, "round");
  await one.joker();
  await expect(desk.team(page, "Best Boys")).toContainText("joker");
  await step(page, "open");
  await one.sees("question");
  const right = await keyOf(page);

  await page.keyboard.press("Space");
  await expect(page.getByText("On hold", { exact: true })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await hostView(page)).held).toBe("no");
  const before = (await hostView(page)).clock;
  await page.keyboard.press("t");
  await expect.poll(async () => (await hostView(page)).clock?.totalMs).toBe((before?.totalMs ?? 0) + 10_000);

  await one.answer(right);
  await expect(desk.team(page, "Best Boys")).toContainText(/\d\.\d s/);
  await expect(desk.team(page, "Final Draft")).toContainText("thinking");
  await page.keyboard.press("c");
  await expect.poll(async () => (await hostView(page)).phase).toBe("closed");
  await page.keyboard.press("r");
  await expect.poll(async () => (await hostView(page)).phase).toBe("revealed");
  await expect(desk.team(page, "Best Boys")).toContainText("right");
  expect(await pointsOf(page, "Best Boys"), "the joker doubles").toBe(2);

  await page.keyboard.press("u");
  await expect.poll(async () => (await hostView(page)).phase).toBe("closed");
  await page.keyboard.press("r");
  await page.keyboard.press("x");
  await expect(page.getByText("Void: it counts for nobody.")).toBeVisible();
  expect(await pointsOf(page, "Best Boys")).toBe(0);
  await page.keyboard.press("u");
  await expect.poll(() => pointsOf(page, "Best Boys")).toBe(2);

  await page.keyboard.press("l");
  await expect(page.getByText("Locked", { exact: true })).toBeVisible();
  await page.keyboard.press("k");
  await expect.poll(async () => (await hostView(page)).rounds[0]?.done).toBe(2);
  await page.keyboard.press("e");
  await desk.dialog(page).getByRole("button", { name: "To the podium" }).click();
  await expect(desk.heading(page)).toHaveText("Best Boys wins the night");
  await page.getByRole("button", { name: "End the night" }).click();
  await desk.dialog(page).getByRole("button", { name: "Close the night" }).click();
  await expectRoom(page, "Thursday, the results");
  await expect(page.getByRole("row", { name: /Best Boys/ })).toContainText("2");
});

test("an appeal is seen with its proof, allowed, and the points follow", async ({ marquee: page }) => {
  await openNight(page, "Thursday", 1, 2);
  const [one, two] = await seatTeams(page, ["Best Boys", "Final Draft"]);
  if (one === undefined || two === undefined) throw new Error("Two teams.");
  await step(page, "round");
  await step(page, "open");
  await one.sees("question");
  await two.sees("question");
  const right = await keyOf(page);
  const wrong = (right + 1) % 4;
  await one.answer(right);
  await two.answer(wrong);
  await step(page, "closed");
  await step(page, "revealed");
  await two.sees("verdict");
  await two.appeal("The other one is right as well.");
  await expect(desk.appeals(page)).toContainText("The other one is right as well.");
  await page.keyboard.press("y");
  const wording = (await hostView(page)).question?.options[wrong] ?? "";
  await desk.dialog(page).getByRole("button", { name: wording }).click();
  await expect(desk.appeals(page)).toContainText("Allowed; the points are worked out again");
  await expect.poll(() => pointsOf(page, "Final Draft")).toBe(1);
});

test("teams are renamed, merged, given points with a reason, and play on paper", async ({ marquee: page }) => {
  await openNight(page, "Thursday", 1, 2);
  await seatTeams(page, ["Best Boys", "Final Draft", "Final Dr4ft"]);
  await desk.team(page, "Final Dr4ft").click();
  await desk.dialog(page).getByRole("button", { name: "Merge" }).click();
  await expect(desk.team(page, "Final Dr4ft")).toHaveCount(0);
  await desk.team(page, "Best Boys").click();
  await expect(desk.dialog(page)).toContainText((await hostView(page)).seats[0]?.code ?? "no code");
  await desk.dialog(page).getByLabel("Name").fill("Worst Boys");
  await page.keyboard.press("Enter");
  await expect(desk.dialog(page).getByRole("heading", { name: "Worst Boys" })).toBeVisible();
  await desk.dialog(page).getByLabel("Change the score, because").fill("Best hats");
  await desk.dialog(page).getByLabel("Points").fill("5");
  await page.keyboard.press("Enter");
  await expect.poll(() => pointsOf(page, "Worst Boys")).toBe(5);

  await page.keyboard.press("a");
  await desk.dialog(page).getByLabel("Its name").fill("Paper Moon");
  await page.keyboard.press("Enter");
  await expect(desk.team(page, "Paper Moon")).toContainText("on paper");
  await step(page, "round");
  await step(page, "open");
  const letter = "ABCD"[await keyOf(page)] ?? "A";
  await page.keyboard.press("c");
  await page.getByRole("button", { name: new RegExp(`^Paper Moon wrote ${letter},`) }).click();
  await expect(desk.team(page, "Paper Moon")).toContainText("marked");
  await page.keyboard.press("r");
  await expect.poll(() => pointsOf(page, "Paper Moon")).toBe(1);
});

test("W ends a round early: what was put is revealed, nothing more is put, and U brings the round back", async ({
  marquee: page,
}) => {
  await openNight(page, "Thursday", 2, 3);
  await seatTeams(page, ["Best Boys"]);
  await step(page, "round");
  await step(page, "open");
  await expect(page.getByRole("button", { name: /^End this round/ })).toHaveCount(0);
  await step(page, "closed");
  await page.keyboard.press("w");
  await expect.poll(async () => (await hostView(page)).undo).toBe("round-cut");
  expect(await hostView(page)).toMatchObject({ phase: "closed", next: "reveal" });
  await page.keyboard.press("u");
  await step(page, "revealed");
  expect((await hostView(page)).next).toBe("ask");
  await page.getByRole("button", { name: /^End this round/ }).click();
  await expect.poll(async () => (await hostView(page)).phase).toBe("standings");
  expect((await hostView(page)).rounds.map(({ state }) => state)).toEqual(["over", "ahead"]);
  await page.keyboard.press("u");
  await expect.poll(async () => (await hostView(page)).phase).toBe("revealed");
});

test("a team on paper has its joker and its number for a tie from the host's hand", async ({ marquee: page }) => {
  await openNight(page, "Thursday", 1, 1);
  await seatTeams(page, ["Best Boys"]);
  await page.keyboard.press("a");
  await desk.dialog(page).getByLabel("Its name").fill("Paper Moon");
  await page.keyboard.press("Enter");
  await expect(desk.team(page, "Paper Moon")).toContainText("on paper");
  await step(page, "round");
  await step(page, "open");
  await step(page, "closed");
  const right = await keyOf(page);
  await page.getByRole("button", { name: new RegExp(`^Paper Moon wrote ${"ABCD"[right]},`) }).click();
  await desk.team(page, "Paper Moon").click();
  await expectAccessible(page, "a team on paper");
  await desk
    .dialog(page)
    .getByRole("button", { name: /^Their joker/ })
    .click();
  await step(page, "revealed");
  await expect.poll(() => pointsOf(page, "Paper Moon")).toBe(2);
  await page.keyboard.press("u");
  await page.keyboard.press("u");
  await expect.poll(async () => (await hostView(page)).seats.find(({ paper }) => paper)?.joker).toBe("ready");
  await page.keyboard.press("r");

  await page.keyboard.press("i");
  for (const name of [/Best Boys/, /Paper Moon/]) await desk.dialog(page).getByRole("checkbox", { name }).check();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await hostView(page)).phase).toBe("tie-open");
  await desk.team(page, "Paper Moon").click();
  await desk.dialog(page).getByLabel("Their number for the tie-break").fill("1,950");
  await page.keyboard.press("Enter");
  await expect(desk.team(page, "Paper Moon")).toContainText("says 1950");
  await page.keyboard.press("u");
  await expect(desk.team(page, "Paper Moon")).not.toContainText("says");
});

test("on one display key, proof and next question are covered until the key is held", async ({ marquee: page }) => {
  await openNight(page, "Thursday", 1, 3);
  await seatTeams(page, ["Best Boys"]);
  await step(page, "round");
  await step(page, "open");
  const { question, following } = await hostView(page);
  const proof = question?.proof.kind === "none" ? "" : (question?.proof.sentence ?? "");
  const secrets = [proof, following?.prompt ?? "", "Key, host only"];
  for (const secret of secrets) await expect(page.getByText(secret)).toHaveCount(0);
  await page.keyboard.down("v");
  for (const secret of secrets) await expect(page.getByRole("main")).toContainText(secret);
  await page.keyboard.up("v");
  for (const secret of secrets) await expect(page.getByText(secret)).toHaveCount(0);

  await page.keyboard.press("h");
  await desk.dialog(page).getByText("Never", { exact: true }).click();
  await page.keyboard.press("Escape");
  for (const secret of secrets) await expect(page.getByRole("main")).toContainText(secret);
});

test("a reload is back at the desk, and a program that was killed comes back paused with every answer", async ({
  page,
  dataFolder,
}) => {
  const first = await startServe(dataFolder);
  await page.goto(first.url);
  await expectHome(page);
  await openNight(page, "Thursday", 1, 2);
  const [one, two] = await seatTeams(page, ["Best Boys", "Final Draft"]);
  if (one === undefined || two === undefined) throw new Error("Two teams.");
  await step(page, "round");
  await step(page, "open");
  await one.sees("question");
  await one.answer(await keyOf(page));
  const prompt = await desk.heading(page).innerText();
  await page.reload();
  await expect(desk.heading(page)).toHaveText(prompt);
  await expect(desk.team(page, "Best Boys")).toContainText(/\d\.\d s/);

  const port = new URL(first.url).port;
  await first.kill();
  await expect(page.getByRole("alert").filter({ hasText: "lost touch with the night" })).toBeVisible();
  const second = await startServe(dataFolder, { MARQUEE_PORT: port });
  await expect(page.getByRole("alert").filter({ hasText: "Nothing is lost" })).toBeVisible({ timeout: 20_000 });
  await expect(desk.heading(page)).toHaveText(prompt);
  await expect(desk.team(page, "Best Boys")).toContainText("lost, answer kept");
  await one.back();
  await expect(desk.team(page, "Best Boys")).toContainText(/\d\.\d s/);
  await expect(desk.lamp(page, /^Go on/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await hostView(page)).held).toBe("no");
  await second.stop();
});

const SIZES = [
  { name: "1280 x 800", viewport: { width: 1280, height: 800 }, textSize: "100" },
  { name: "900 x 600", viewport: { width: 900, height: 600 }, textSize: "100" },
  { name: "1920 x 1080", viewport: { width: 1920, height: 1080 }, textSize: "100" },
  { name: "1280 x 800, text at 200 %", viewport: { width: 1280, height: 800 }, textSize: "200" },
] as const;

test("the desk is readable at every size, and axe finds nothing, from the lobby to the results", async ({
  marquee: page,
}) => {
  const look = async (what: string) => {
    await atEach(page, SIZES, (size) => expectReadable(page, `${what} at ${size}`));
    await expectAccessible(page, what);
  };
  await openNight(page, "Thursday Film Club", 2, 1);
  const teams = await seatTeams(page, ["Best Boys", "Final Draft", "Gaffer’s Delight"]);
  await look("lobby");
  await step(page, "round");
  await look("round");
  await step(page, "open");
  await look("question");
  for (const [place, team] of teams.entries()) await team.answer(place);
  await step(page, "closed");
  await step(page, "revealed");
  await teams[0]?.appeal("We said so.");
  await expect(desk.appeals(page)).toBeVisible();
  await look("reveal with an appeal");
  for (const key of ["f", "h", "a", "b", "i", "e"]) {
    await page.keyboard.press(key);
    await expect(desk.dialog(page)).toBeVisible();
    await look(`dialog behind ${key}`);
    await page.keyboard.press("Escape");
    await expect(desk.dialog(page)).toHaveCount(0);
  }
  await desk.team(page, "Best Boys").click();
  await look("a team");
  await page.keyboard.press("Escape");
  await step(page, "standings");
  await look("standings");
  await step(page, "break");
  await look("break");
  await page.keyboard.press("e");
  await desk.dialog(page).getByRole("button", { name: "To the podium" }).click();
  await expect.poll(async () => (await hostView(page)).phase).toBe("end");
  await look("podium");
  await page.getByRole("button", { name: "Results" }).click();
  await expectRoom(page, "Thursday Film Club, the results");
  await look("results");
});
