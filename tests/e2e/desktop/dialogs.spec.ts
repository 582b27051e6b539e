import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FILM, goToOpenArticle, works, written } from "../fixtures/articles.ts";
import { ask } from "../fixtures/ask.ts";
import type { DesktopApp } from "../fixtures/desktop.ts";
import { expect, test } from "../fixtures/desktop-app.ts";
import { quiz } from "../fixtures/quiz.ts";

/** Answers the system's dialog from now on: with a file, or by closing it. */
async function answerDialog(desktop: DesktopApp, path: string | null): Promise<void> {
  await desktop.evaluate(({ dialog }, chosen) => {
    const asked: unknown[] = [];
    Reflect.set(globalThis, "asked", asked);
    const answer = { canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] };
    Reflect.set(dialog, "showOpenDialog", async (...given: unknown[]) => {
      asked.push(given.at(-1));
      return answer;
    });
  }, path);
}

function asked(desktop: DesktopApp): Promise<unknown> {
  return desktop.evaluate(() => Reflect.get(globalThis, "asked"));
}

test("an article that is chosen in the system's dialog becomes a quiz", async ({ desktop, marquee: page }) => {
  await answerDialog(desktop, FILM.path);
  await goToOpenArticle(page);
  await page.keyboard.press("o");
  await expect(written(page)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: FILM.title })).toBeFocused();
  expect(await asked(desktop)).toMatchObject([{ title: "Open an article", properties: ["openFile"] }]);
  await page.keyboard.press("Enter");
  await expect(quiz.options(page)).toHaveCount(4);
});

test("a dialog that is closed without a choice changes nothing", async ({ desktop, marquee: page }) => {
  await answerDialog(desktop, null);
  await goToOpenArticle(page);
  await page.keyboard.press("o");
  await expect.poll(() => asked(desktop)).toHaveLength(1);
  await expect(works(page)).toContainText("What becomes of it");
  expect(await ask(page, "files.choose", {})).toBeNull();
  expect(await ask(page, "packs.list", {})).toHaveLength(1);
});

test("a chosen file that cannot be read is a sentence, and the page never learns its path", async ({
  desktop,
  marquee: page,
  dataFolder,
}) => {
  const folder = join(dataFolder, "not-a-file.txt");
  mkdirSync(folder);
  await answerDialog(desktop, folder);
  await goToOpenArticle(page);
  await page.keyboard.press("o");
  await expect(works(page)).toContainText("No quiz from not-a-file.txt");
  await expect(works(page)).toContainText("The file cannot be read.");
  await expect(page.locator("body")).not.toContainText(dataFolder);
});

test("more than 10 MB are refused without being read whole", async ({ desktop, marquee: page, dataFolder }) => {
  const path = join(dataFolder, "long.txt");
  writeFileSync(path, Buffer.alloc(30 * 1024 * 1024, "All work and no play. "));
  await answerDialog(desktop, path);
  await goToOpenArticle(page);
  await page.keyboard.press("o");
  await expect(works(page)).toContainText("No quiz from long.txt");
  await expect(works(page)).toContainText("It is larger than 10 MB.");
});
