import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { importFile } from "../../electron/files/import-file.ts";
import { expect, test } from "./fixtures/app.ts";
import { type File, goToOpenArticle } from "./fixtures/articles.ts";
import { ask } from "./fixtures/ask.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { quiz } from "./fixtures/quiz.ts";
import { expectRoom } from "./fixtures/rooms.ts";

const sheet = [
  "question,option 1,option 2,option 3,option 4,correct,topic",
  "Who directed Metropolis (1927)?,Fritz Lang,F. W. Murnau,G. W. Pabst,Joe May,1,crew",
  "Who plays both Maria and her double in Metropolis?,Brigitte Helm,Lil Dagover,Asta Nielsen,Camilla Horn,,cast",
  "Which studio made Metropolis?,UFA,Nordisk,Pathé,Gaumont,A,production",
  ",,,,,1,crew",
  "Which film did Robert Wiene direct in 1920?,The Cabinet of Dr. Caligari,Nosferatu,Destiny,The Golem,1,crew",
].join("\r\n");
const file = { name: "weimar.csv", bytes: Buffer.from(sheet) };

async function goToImport(page: Page): Promise<void> {
  // Choosers are caught from here on: a key is quicker than the request to catch the one that it opens.
  page.on("filechooser", () => undefined);
  await goToOpenArticle(page);
  await page.keyboard.press("b");
  await expectRoom(page, "Bring questions in");
}

async function chooseByKey(page: Page, { name, bytes }: File): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.press("o");
  await (await asked).setFiles({ name, mimeType: "text/csv", buffer: Buffer.from(bytes) });
}

test("a spreadsheet is shown before it is kept: what comes in, and each row that does not, with its reason", async ({
  marquee: page,
}) => {
  await goToImport(page);
  await expectAccessible(page, "nothing chosen yet");
  await chooseByKey(page, file);
  await expect(page.getByText("3 questions can be kept, 2 are left out.")).toBeVisible();
  const left = page.getByRole("region", { name: "2 left out, and why" }).getByRole("listitem");
  await expect(left).toContainText([/^Row 3: no right answer\./, /^Row 5: it asks nothing\./]);
  await expectAccessible(page, "the preview");
  expect(await ask(page, "packs.list", {})).toHaveLength(1);
});

test("what is kept by Enter is a pack that can be played at once, and taken out again", async ({ marquee: page }) => {
  await goToImport(page);
  await chooseByKey(page, file);
  await expect(page.getByRole("textbox", { name: "Title of the pack" })).toHaveValue("weimar");
  await page.keyboard.press("Enter");
  await expectRoom(page, "weimar, the quiz");
  await expect(page.getByRole("button", { name: "Read the article" })).toHaveCount(0);
  await expectAccessible(page, "a pack without an article");
  await page.keyboard.press("x");
  await page.getByRole("combobox", { name: "As" }).selectOption({ label: "Kahoot spreadsheet" });
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe("weimar.xlsx");
  const read = importFile(new Uint8Array(readFileSync(await saved.path())), "weimar.xlsx");
  expect(read.ok && read.value.read.questions).toHaveLength(3);
  await expect(page.getByRole("alertdialog")).toContainText("3 questions go into weimar.xlsx.");
  await expectAccessible(page, "the dialog");
  await page.keyboard.press("Escape");
  await page.keyboard.press("p");
  await expectRoom(page, "Practising weimar");
  await page.keyboard.press("Escape");
  await expectRoom(page, "Practise");
  await page.keyboard.press("Escape");
  await expectRoom(page, "weimar, the quiz");
  await page.keyboard.press("Enter");
  await expect(quiz.options(page)).toHaveCount(4);
});

test("a file that holds no questions is refused in a sentence, and another can be chosen", async ({
  marquee: page,
}) => {
  await goToImport(page);
  await chooseByKey(page, { name: "diary.txt", bytes: Buffer.from("Dear diary, nothing happened today.") });
  await expect(page.getByText(/Marquee found no questions in it\./)).toBeVisible();
  await chooseByKey(page, file);
  await expect(page.getByText("3 questions can be kept, 2 are left out.")).toBeVisible();
});

test("what is left out can be saved, and leaving keeps nothing", async ({ marquee: page }) => {
  await goToImport(page);
  await chooseByKey(page, file);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save what is left out" }).click();
  const text = readFileSync(await (await download).path(), "utf8");
  expect(text).toContain("row 3: no-key\nWho plays both Maria and her double in Metropolis?");
  await page.keyboard.press("Escape");
  await expectRoom(page, "Open an article");
  expect(await ask(page, "packs.list", {})).toHaveLength(1);
});
