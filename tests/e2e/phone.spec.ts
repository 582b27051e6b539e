import type { Page } from "@playwright/test";
import { expect, showPhone, test } from "./fixtures/night-pages.ts";
import { phoneScreens, phoneView } from "./fixtures/night-views.ts";
import { type StandIn, TOKEN } from "./fixtures/stand-in.ts";

test.use({ viewport: { width: 390, height: 844 } });

const option = (page: Page, text: string) => page.getByRole("button", { name: text });
const lost = (page: Page) => page.getByText("No connection. Your phone is trying again by itself.").first();
const answers = ({ said }: StandIn) => said.filter(({ type }) => type === "answer");

/** Lets everybody in, acknowledges everything. */
function beFriendly(host: StandIn): void {
  host.onPhone = (message, reply) => {
    if (message.type === "join" || message.type === "join-team") {
      reply({ type: "seated", n: message.n, token: TOKEN });
      reply({ type: "view", rev: 1, now: Date.now(), view: phoneView({ screen: "lobby", seats: 8 }) });
    } else if ("n" in message) reply({ type: "ok", n: message.n });
  };
}

test("a team joins with a PIN from the QR code, and keeps its seat over a reload", async ({ door: page, host }) => {
  beFriendly(host);
  expect(await page.evaluate(() => window.isSecureContext), "no secure context, as in a room").toBe(false);
  await expect(page.getByLabel("PIN on the screen")).toHaveValue("4719");
  await page.getByLabel("Your team’s name").fill("Gaffer’s Delight");
  await page.getByRole("radio", { name: "jade" }).check();
  await page.getByRole("button", { name: "Take your seats" }).click();
  await expect(page.getByRole("heading", { name: "You are in" })).toBeVisible();
  await expect(page.getByText("KXRT").first()).toBeVisible();
  expect(host.said).toContainEqual(
    expect.objectContaining({ type: "join", pin: "4719", name: "Gaffer’s Delight", colour: "jade" }),
  );
  await expect.poll(() => host.said.filter(({ type }) => type === "ping").length).toBe(5);
  showPhone(host, "lobby");
  await page.reload();
  await expect(page.getByRole("heading", { name: "You are in" })).toBeVisible();
});

test("the tap that joins starts the film that keeps the screen awake", async ({ door: page, host }) => {
  beFriendly(host);
  await page.getByLabel("Your team’s name").fill("Best Boys");
  await page.getByRole("button", { name: "Take your seats" }).click();
  const film = page.locator("video");
  await expect.poll(() => film.evaluate((video: HTMLVideoElement) => !video.paused && video.loop)).toBe(true);
  expect(await film.evaluate((video: HTMLVideoElement) => video.muted)).toBe(false);
});

test("a second phone joins its team by the code", async ({ door: page, host }) => {
  beFriendly(host);
  await page.getByRole("button", { name: "Our team is in already" }).click();
  await page.getByLabel("Your team’s code").fill("kxrt");
  await page.getByRole("button", { name: "Join your team" }).click();
  await expect(page.getByRole("heading", { name: "You are in" })).toBeVisible();
  expect(host.said).toContainEqual(expect.objectContaining({ type: "join-team", pin: "4719", code: "kxrt" }));
});

test("a name that is taken is told, and what was typed stays", async ({ door: page, host }) => {
  host.onPhone = (message, reply) => {
    if (message.type === "join") reply({ type: "refused", n: message.n, code: "name-taken" });
  };
  await page.getByLabel("Your team’s name").fill("Best Boys");
  await page.getByRole("button", { name: "Take your seats" }).click();
  await expect(page.getByRole("main").getByText("Another team has this name")).toBeVisible();
  await expect(page.getByLabel("Your team’s name")).toHaveValue("Best Boys");
});

test("where storage is blocked the seat still survives a reload of its tab", async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  beFriendly(host);
  await page.goto(host.origin);
  await page.getByLabel("PIN on the screen").fill("4719");
  await page.getByLabel("Your team’s name").fill("Best Boys");
  await page.getByRole("button", { name: "Take your seats" }).click();
  await expect(page.getByRole("heading", { name: "You are in" })).toBeVisible();
  showPhone(host, "waiting");
  await page.reload();
  await expect(page.getByRole("heading", { name: "Time is up" })).toBeVisible();
});

test("an answer says Sent only when the host has it, and may be changed", async ({ seat: page, host }) => {
  showPhone(host, "question");
  const mine = option(page, "$25.6 million");
  await mine.click();
  await expect(mine).toHaveAttribute("aria-pressed", "true");
  await expect(mine).toContainText("Sending");
  const [first] = answers(host);
  if (first?.type !== "answer") throw new Error("An answer was sent.");
  expect(Math.abs(first.tapped - Date.now()), "by the host's clock").toBeLessThan(60_000);
  host.toPhones({ type: "ok", n: first.n });
  await expect(mine).toContainText("Sent");
  beFriendly(host);
  await option(page, "$74.4 million").click();
  await expect(option(page, "$74.4 million")).toContainText("Sent");
  await expect(mine).toHaveAttribute("aria-pressed", "false");
});

test.describe("when the line is cut", () => {
  test.use({ cutsLines: true });

  test("the phone says so, comes back by itself and sends what was answered meanwhile, once", async ({
    seat: page,
    host,
  }) => {
    beFriendly(host);
    showPhone(host, "question");
    await expect(option(page, "$25.6 million")).toBeVisible();
    await host.goAway();
    await expect(lost(page)).toBeVisible();
    await option(page, "$25.6 million").click();
    await expect(option(page, "$25.6 million")).toContainText("Waits for the connection");
    expect(answers(host)).toEqual([]);
    await host.comeBack();
    await expect(lost(page)).toHaveCount(0);
    await expect(option(page, "$25.6 million")).toContainText("Sent");
    expect(answers(host)).toHaveLength(1);
  });

  test("an answer whose question has closed meanwhile is given up aloud", async ({ seat: page, host }) => {
    showPhone(host, "question");
    await expect(option(page, "$25.6 million")).toBeVisible();
    await host.goAway();
    await expect(lost(page)).toBeVisible();
    await option(page, "$25.6 million").click();
    showPhone(host, "waiting");
    await host.comeBack();
    await expect(page.getByRole("main").getByText("Your answer did not reach the host in time.")).toBeVisible();
    expect(answers(host)).toEqual([]);
  });

  test("a host that takes everything and says nothing is left, and asked again", async ({ seat: page, host }) => {
    showPhone(host, "question");
    await page.clock.install();
    await page.reload();
    await option(page, "$25.6 million").click();
    await expect.poll(() => answers(host).length).toBe(1);
    const before = host.said.filter(({ type }) => type === "hello").length;
    await page.clock.runFor(3_000);
    await expect.poll(() => host.said.filter(({ type }) => type === "hello").length).toBeGreaterThan(before);
  });
});

test("nothing can be answered while the host has stopped the clock", async ({ seat: page, host }) => {
  host.showPhones(({ now }) => {
    const screen = phoneScreens.question?.({ now });
    if (screen?.screen !== "question") throw new Error("A question.");
    return phoneView({ ...screen, clock: { kind: "held", leftMs: 12_000, totalMs: 30_000 } }, { held: "host" });
  });
  await expect(page.getByRole("main").getByText("The host has stopped the clock.")).toBeVisible();
  await expect(page.getByRole("timer", { name: "12 seconds left" })).toBeVisible();
  await option(page, "$25.6 million").click({ force: true });
  expect(answers(host)).toEqual([]);
});

test("the joker, an appeal, the guess of a tie and the history reach the host", async ({ seat: page, host }) => {
  beFriendly(host);
  showPhone(host, "round");
  await page.getByRole("button", { name: "Play your joker" }).click();
  await expect.poll(() => host.said.some(({ type }) => type === "joker")).toBe(true);
  showPhone(host, "wrong");
  await page.getByRole("button", { name: "Appeal to the host" }).click();
  await page.getByLabel("Your reason").fill("The poster says otherwise.");
  await page.getByRole("button", { name: "Send the appeal" }).click();
  await expect(page.getByRole("main").getByText("The host has your appeal.")).toBeVisible();
  expect(host.said).toContainEqual(expect.objectContaining({ type: "appeal", text: "The poster says otherwise." }));
  showPhone(host, "tie");
  await page.getByLabel("Your number").fill("about 1987");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("That is not a number.")).toBeVisible();
  await page.getByLabel("Your number").fill("1987");
  await page.getByRole("button", { name: "Send" }).click();
  await expect(page.getByText("Sent: 1987")).toBeVisible();
  showPhone(host, "standings");
  const verdict = { outcome: "wrong", points: 0, inARow: 0 } as const;
  host.onPhone = (message, reply) => {
    const row = {
      ask: "b1b1b1b1",
      round: 1,
      number: 2,
      kind: "choice" as const,
      prompt: "In which town was it shot?",
      given: "Port Ellen",
    };
    const rows = [{ ...row, right: "St Ives", verdict, appeal: "open", mayAppeal: false } as const];
    if (message.type === "history") reply({ type: "history", n: message.n, rows });
  };
  await page.getByRole("button", { name: "Your night so far" }).click();
  await expect(page.getByText("In which town was it shot?")).toBeVisible();
  await expect(page.getByText("Answer: St Ives")).toBeVisible();
  await page.getByRole("button", { name: "Back" }).click();
  await expect(page.getByRole("heading", { name: "Standings" })).toBeVisible();
});

test("who is removed is told, and may join anew", async ({ seat: page, host }) => {
  host.toPhones({ type: "bye", reason: "removed" });
  await expect(page.getByRole("heading", { name: "Your seat was taken away" })).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("marquee-seat"))).toBeNull();
  await page.getByRole("button", { name: "Join anew" }).click();
  await expect(page.getByLabel("Your team’s name")).toBeVisible();
});

test("a question is said to a screen reader, with its last seconds", async ({ seat: page, host }) => {
  showPhone(host, "question");
  await expect(page.getByRole("status")).toHaveText(/^Round 3, question 3 of 8\. How much did .* A: \$21\.8 million\./);
  await expect(page.getByRole("alert")).toHaveText("10 seconds");
  showPhone(host, "right");
  await expect(page.getByRole("status")).toHaveText(/^Right\. 140 points\./);
});
