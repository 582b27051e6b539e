import { answer, learnAnswers } from "../fixtures/answers.ts";
import { ask } from "../fixtures/ask.ts";
import { startDesktop } from "../fixtures/desktop.ts";
import { expect, test } from "../fixtures/desktop-app.ts";
import { expectQuestion, quiz, scoreShown } from "../fixtures/quiz.ts";
import { readReveal } from "../fixtures/reveal.ts";
import { expectHome } from "../fixtures/rooms.ts";
import { playTen } from "../flows/whole-game.ts";

test("a whole game can be played with the keyboard alone, and again", async ({ marquee: page }) => {
  await page.keyboard.press("Enter");
  await playTen(page, "key", () => page.keyboard.press("Enter"));
  await page.keyboard.press("a");
  await expectQuestion(page, 1, 10);
});

test("games and settings are kept over a restart, and a game left open is taken up again", async ({ dataFolder }) => {
  const first = await startDesktop({ dataFolder });
  const before = await first.firstWindow();
  await expectHome(before);
  const answers = await learnAnswers(before);
  await before.keyboard.press("m");
  await expect(before.getByRole("button", { name: "Sound off" })).toBeVisible();
  await before.keyboard.press("Enter");
  await expectQuestion(before, 1, 10);
  await readReveal(before, await answer(before, answers, "right"));
  await before.keyboard.press("Enter");
  await expectQuestion(before, 2, 10);
  const prompt = await quiz.heading(before).innerText();
  const score = await scoreShown(before);
  await expect.poll(async () => (await ask(before, "sessions.unfinished", {}))?.events.length).toBe(4);
  await first.close();

  const second = await startDesktop({ dataFolder });
  const page = await second.firstWindow();
  await expectHome(page, "Resume");
  await expect(page.getByRole("button", { name: "Sound off" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(quiz.intermission(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await expectQuestion(page, 2, 10);
  await expect(quiz.heading(page)).toHaveText(prompt);
  expect(await scoreShown(page)).toBe(score);
  await second.close();
});
