import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/app.ts";
import { goToOpenArticle } from "./fixtures/articles.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { quiz } from "./fixtures/quiz.ts";
import { expectRoom } from "./fixtures/rooms.ts";

const guide = readFileSync(join(import.meta.dirname, "../../docs/writing-tables.md"), "utf8");
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(guide)?.[1] ?? "";
const csv = { name: "films.csv", mimeType: "text/csv", buffer: Buffer.from(`${block("csv")}soon,Amélie,,France\n`) };
const schema = { name: "films.schema.json", mimeType: "application/json", buffer: Buffer.from(block("json")) };

async function choose(page: Page, files: (typeof csv)[]): Promise<void> {
  const asked = page.waitForEvent("filechooser");
  await page.keyboard.press("o");
  await (await asked).setFiles(files);
}

test("a table of one's own, by keyboard: its two halves one after the other, what it brings, kept, played and taken back", async ({
  marquee: page,
}) => {
  page.on("filechooser", () => undefined);
  await goToOpenArticle(page);
  await page.keyboard.press("b");
  await expectRoom(page, "Bring questions in");
  await choose(page, [csv]);
  await expect(page.getByText(/Is it a table of facts\?/)).toBeVisible();
  await expectAccessible(page, "a table without its schema");
  await choose(page, [schema]);
  await expect(page.getByText("10 rows read, 1 left out: 10 questions.")).toBeVisible();
  await expect(page.getByText("Row 12, column 1 (“year”): “soon” is no year such as 1954 or 1927/28.")).toBeVisible();
  await expect(page.getByRole("row", { name: "director Directed by a person, or several" })).toBeVisible();
  await expectAccessible(page, "the preview of a table");
  await page.getByRole("button", { name: "Mend row 12" }).press("Enter");
  await expect(page.getByRole("textbox", { name: "year" })).toBeFocused();
  await expectAccessible(page, "a row that is being mended");
  await page.getByRole("textbox", { name: "year" }).fill("2001");
  await page.getByRole("textbox", { name: "director" }).fill("Jean-Pierre Jeunet");
  await page.keyboard.press("Enter");
  await expect(page.getByText("11 rows read, none left out: 11 questions.")).toBeFocused();
  await page.keyboard.press("Enter");
  await expectRoom(page, "European Film Awards: best film, the quiz");
  await page.keyboard.press("Enter");
  await expect(quiz.options(page)).toHaveCount(4);
});

test("files that are dropped anywhere are a table where one of them is its schema; a schema that is not sound is told so", async ({
  marquee: page,
}) => {
  const unsound = block("json").replace('"topic": "awards",', "");
  const dropped = await page.evaluateHandle(
    ([table, json]) => {
      const data = new DataTransfer();
      data.items.add(new File([table ?? ""], "films.csv"));
      data.items.add(new File([json ?? ""], "films.schema.json"));
      return data;
    },
    [block("csv"), unsound],
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
  await expectRoom(page, "Bring questions in");
  await expect(page.getByText(/^One thing stands in the way\./)).toBeVisible();
  await expect(page.getByText("Schema: “facts 1, topic” is missing.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep", exact: true })).toBeDisabled();
});
