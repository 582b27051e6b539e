import type { Page } from "@playwright/test";
import { expectAccessible } from "./fixtures/axe.ts";
import { expect, showStage, test } from "./fixtures/night-pages.ts";
import { stageScreens } from "./fixtures/night-views.ts";
import { atEach } from "./fixtures/sizes.ts";
import { STAGE_KEY } from "./fixtures/stand-in.ts";

const SIZES = [
  { name: "1280 x 800", viewport: { width: 1280, height: 800 } },
  { name: "1920 x 1080", viewport: { width: 1920, height: 1080 } },
  { name: "1024 x 768, a projector of 4:3", viewport: { width: 1024, height: 768 } },
] as const;

/** Texts that are too small, stand too near to an edge, or are cut off. */
function unreadable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { innerWidth, innerHeight } = window;
    const [smallest, edge] = [innerHeight * 0.04, 0.05];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.nodeValue?.trim() ?? "";
      if (element === null || words === "" || element.closest(".unseen, svg") !== null) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < smallest) found.push(`small: ${words} (${size})`);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // The line of a text is higher than its letters.
        const slack = size * 0.2;
        const [across, down] = [innerWidth * edge - 1, innerHeight * edge - slack];
        const isNear = left < across || right > innerWidth - across || top < down || bottom > innerHeight - down;
        if (isNear) found.push(`near an edge: ${words}`);
        for (let box: Element | null = element; box !== null; box = box.parentElement) {
          if (getComputedStyle(box).overflowX === "visible") continue;
          const frame = box.getBoundingClientRect();
          const isCut =
            left < frame.left - 1 ||
            right > frame.right + 1 ||
            top < frame.top - slack ||
            bottom > frame.bottom + slack;
          if (isCut) found.push(`cut off: ${words}`);
        }
      }
    }
    return [...new Set(found)];
  });
}

test("every screen of the stage can be read from the back at every size, and by everybody", async ({
  stage: page,
  host,
}) => {
  for (const screen of Object.keys(stageScreens)) {
    const before = await page.getByRole("main").innerText();
    showStage(host, screen);
    if (screen !== "lobby") await expect(page.getByRole("main")).not.toHaveText(before);
    await atEach(page, SIZES, (size) => expect.poll(() => unreadable(page), `${screen} at ${size}`).toEqual([]));
    await expectAccessible(page, screen);
  }
});

test("a night that has moved shows the new address and its code over a question, until that is not needed any more", async ({
  stage: page,
  host,
}) => {
  const joining = {
    url: "http://192.168.43.7:4040/#471900",
    address: "192.168.43.7:4040",
    pin: "471900",
    wifi: null,
  };
  showStage(host, "question", { joining: { ...joining, reach: "moved" } });
  await expect(page.getByText("Join again here")).toBeVisible();
  await expect(page.getByText("or type 192.168.43.7:4040, PIN 471900.")).toBeVisible();
  const code = page.getByRole("img", { name: /192\.168\.43\.7/ });
  await expect(code).toBeVisible();
  // Dark on light: many cameras read no other.
  await expect(code).toHaveCSS("color", "rgb(26, 17, 11)");
  await atEach(page, SIZES, (size) => expect.poll(() => unreadable(page), size).toEqual([]));
  await expectAccessible(page, "moved");
  await page.screenshot({ path: test.info().outputPath("moved.png") });
  showStage(host, "question", { joining: { ...joining, reach: "gone" } });
  // for a moment both are there: the place of what has moved, and the line that takes over
  await expect(page.getByRole("status").filter({ hasText: "No network at present" })).toBeVisible();
  await expect(page.getByText("Join again here")).toHaveCount(0);
});

test("the light lands on the right answer, and nothing tells it before", async ({ stage: page, host }) => {
  showStage(host, "question");
  await expect(page.getByRole("timer")).toBeVisible();
  await expect(page.getByRole("img", { name: "Right" })).toHaveCount(0);
  showStage(host, "reveal");
  const right = page.getByRole("listitem").filter({ hasText: "$47.4 million" });
  await expect(right.getByLabel("Right")).toBeVisible();
  await expect(right).toContainText("5 teams");
  await expect(page.locator("mark")).toHaveText("$47.4 million");
});

test("answers come in without a new view", async ({ stage: page, host }) => {
  showStage(host, "question");
  await expect(page.getByText("8 of 9 have answered")).toBeVisible();
  host.toStages({ type: "count", rev: 1000, answered: 9, seats: 9 });
  await expect(page.getByText("9 of 9 have answered")).toBeVisible();
});

test("M turns the sound off and on, and says so", async ({ stage: page }) => {
  await page.keyboard.press("m");
  await expect(page.getByRole("status")).toHaveText("Sound off. M turns it on.");
  await page.keyboard.press("m");
  await expect(page.getByRole("status")).toHaveText("Sound on");
});

test("a stage without the night's key shows nothing of it", async ({ page, host }) => {
  showStage(host, "lobby");
  await page.goto(`${host.origin}/stage#${"6".repeat(32)}`);
  await expect(page.getByRole("heading", { name: "This link is of another night" })).toBeVisible();
  await page.goto(`${host.origin}/stage`);
  await page.reload();
  await expect(page.getByRole("heading", { name: "This link is of another night" })).toBeVisible();
  expect(STAGE_KEY).not.toBe("6".repeat(32));
});

// A clock that is wound on takes a line for dead that has not had its time to answer.
test.describe("with a clock that is wound on", () => {
  test.use({ cutsLines: true });

  test("more than nine teams turn by themselves", async ({ stage: page, host }) => {
    await page.clock.install();
    showStage(host, "long standings");
    await expect(page.getByText("Places 1 to 8 of 24")).toBeVisible();
    await page.clock.runFor(7_500);
    await expect(page.getByText("Places 9 to 16 of 24")).toBeVisible();
    await page.clock.runFor(14_000);
    await expect(page.getByText("Places 1 to 8 of 24")).toBeVisible();
  });
});

test.describe("when the line is cut", () => {
  test.use({ cutsLines: true });

  test("the stage keeps its screen, says so, and goes on by itself", async ({ stage: page, host }) => {
    showStage(host, "reveal");
    await expect(page.locator("mark")).toBeVisible();
    await host.goAway();
    await expect(page.getByRole("status")).toHaveText("The stage has lost the host and is trying again.");
    await expect(page.locator("mark")).toBeVisible();
    showStage(host, "standings");
    await host.comeBack();
    await expect(page.getByRole("heading", { name: "After Money and release" })).toBeVisible();
    await expect(page.getByRole("status")).toHaveText("");
  });
});
