import { readFileSync } from "node:fs";
import { learnAnswers, playOn } from "./fixtures/answers.ts";
import { expect, test } from "./fixtures/app.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { expectQuestion, quiz } from "./fixtures/quiz.ts";
import { expectRoom } from "./fixtures/rooms.ts";

test("a game that was played is in the statistics: as charts, as tables, as files; by keys alone", async ({
  marquee: page,
}) => {
  const answers = await learnAnswers(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await playOn(page, answers, (number) => (number <= 4 ? "wrong" : "right"));
  await expect(quiz.heading(page)).toHaveText(/^That was /);
  await page.getByRole("button", { name: "Statistics", exact: true }).focus();
  await page.keyboard.press("Enter");
  await expectRoom(page, "Statistics");
  await expect(page.getByRole("definition").first()).toHaveText("1");
  const topics = page.getByRole("region", { name: "By topic", exact: true });
  await expect(topics.getByRole("img")).toBeVisible();
  await expectAccessible(page, "statistics");
  await topics.getByRole("button", { name: "By topic, as a table" }).focus();
  await page.keyboard.press("Enter");
  await expect(topics.getByRole("row").first()).toContainText("Share right");
  await expectAccessible(page, "statistics, a table");
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Best games, save as CSV" }).focus();
  await page.keyboard.press("Enter");
  const file = await download;
  expect(file.suggestedFilename()).toBe("Statistics, Best games.csv");
  expect(readFileSync(await file.path(), "utf8")).toMatch(/^Game,Mode,Right,Asked,Points,Day\r\nHer,Classic,6,10,/);
});

test("before the first answer the page says what it will show", async ({ marquee: page }) => {
  await page.keyboard.press("s");
  await expectRoom(page, "Statistics");
  await expect(page.getByRole("heading", { name: "Nothing on the meter yet" })).toBeVisible();
  await expectAccessible(page, "no statistics");
  await page.keyboard.press("Enter");
  await expect(page).toHaveTitle("Tonight · Marquee");
});

test("charts are fetched with their page and not before", async ({ page, app }) => {
  const fetched: string[] = [];
  page.on("response", (response) => fetched.push(response.url()));
  await page.goto(app.url);
  await expect(page).toHaveTitle("Tonight · Marquee");
  const before = fetched.length;
  expect(fetched.filter((url) => url.includes("StatisticsScreen"))).toEqual([]);
  await page.getByRole("button", { name: "Statistics", exact: true }).click();
  await expectRoom(page, "Statistics");
  expect(fetched.slice(before).some((url) => url.includes("StatisticsScreen"))).toBe(true);
});
