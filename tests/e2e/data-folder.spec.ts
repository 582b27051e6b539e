import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answer, learnAnswers } from "./fixtures/answers.ts";
import { expect, test } from "./fixtures/app.ts";
import { expectQuestion } from "./fixtures/quiz.ts";
import { readReveal } from "./fixtures/reveal.ts";
import { expectHome } from "./fixtures/rooms.ts";
import { startServe } from "./fixtures/serve.ts";

test("a second program on the same folder says which one has it open, and ends", async ({ app, dataFolder }) => {
  const refused = startServe(dataFolder);
  await expect(refused).rejects.toThrow(/ended with 1: /);
  await expect(refused).rejects.toThrow(
    `Marquee is open already: the one in the browser (process ${app.process.pid}) has the folder ${dataFolder}`,
  );
});

test("the very first start writes the quiz that comes with the program", async ({ emptyFolder, page }) => {
  const app = await startServe(emptyFolder);
  await page.goto(app.url);
  await expectHome(page);
  await expect(page.getByRole("heading", { level: 2, name: "Play Her" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await app.stop();
});

test("a program that was killed does not keep the folder", async ({ dataFolder, page }) => {
  const first = await startServe(dataFolder);
  await first.kill();
  const second = await startServe(dataFolder);
  await page.goto(second.url);
  await expectHome(page);
  await second.stop();
});

test("a damaged database is set aside, and the person is told where it is", async ({ page, dataFolder }) => {
  const wreck = Buffer.from("This was a database once. ".repeat(400));
  writeFileSync(join(dataFolder, "marquee.db"), wreck);
  const app = await startServe(dataFolder);
  await page.goto(app.url);
  const notice = page.getByRole("region", { name: "Notices" });
  await expect(notice).toContainText("The old one was set aside, untouched, at");
  const aside = readdirSync(dataFolder).find((name) => /^marquee-damaged-.*\.db$/.test(name)) ?? "";
  await expect(notice).toContainText(join(dataFolder, aside));
  expect(readFileSync(join(dataFolder, aside)).equals(wreck)).toBe(true);
  await expectHome(page);
  await page.getByRole("button", { name: "Put this notice away" }).click();
  await expect(notice).not.toContainText("set aside");
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await app.stop();
});

test("where nothing can be kept the game is played all the same, and the person is told", async ({
  page,
  emptyFolder,
}) => {
  mkdirSync(join(emptyFolder, "marquee.db"));
  const app = await startServe(emptyFolder);
  await page.goto(app.url);
  await expect(page.getByText(/^The data folder cannot be written to/)).toBeVisible();
  await expectHome(page);
  const answers = await learnAnswers(page);
  await page.keyboard.press("Enter");
  await expectQuestion(page, 1, 10);
  await readReveal(page, await answer(page, answers, "right"));
  await app.stop();
});
