import { readFileSync } from "node:fs";
import { importFile } from "../../../electron/files/import-file.ts";
import { chooserBy } from "../fixtures/chooser.ts";
import { clickMenu } from "../fixtures/desktop.ts";
import { expect, test } from "../fixtures/desktop-app.ts";
import { reach } from "../fixtures/keyboard.ts";
import { expectRoom } from "../fixtures/rooms.ts";

const TABLE = [
  "question,option 1,option 2,option 3,option 4,correct",
  "Who directed The Salt Ladder?,Ada Reed,Otto Brandt,Ines Holm,Paul Varga,1",
  "Who shot The Salt Ladder?,Mira Lund,Jon Aker,Lena Costa,Sven Rask,2",
].join("\n");

test("questions come in by the menu, stand in the library, go out as a file, and everything is backed up", async ({
  desktop,
  marquee: page,
}) => {
  await clickMenu(desktop, "import");
  await expectRoom(page, "Bring questions in");
  const chooser = await chooserBy(page, "o");
  await chooser.setFiles({ name: "salt.csv", mimeType: "text/csv", buffer: Buffer.from(TABLE) });
  await expect(page.getByText("2 questions can be kept.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expectRoom(page, "salt, the quiz");

  await page.keyboard.press("x");
  const exported = page.waitForEvent("download");
  await reach(page, "Save the file");
  const file = await exported;
  const read = importFile(new Uint8Array(readFileSync(await file.path())), file.suggestedFilename());
  expect(read.ok && read.value.read.questions).toHaveLength(2);
  await page.keyboard.press("Escape");

  await clickMenu(desktop, "library");
  await expectRoom(page, "Library");
  await page.keyboard.press("/");
  await page.keyboard.type("salt ladder");
  await expect(page.getByRole("grid", { name: "Questions" })).toHaveAttribute("aria-rowcount", "2");

  await clickMenu(desktop, "settings");
  await expectRoom(page, "Settings");
  const backup = page.waitForEvent("download");
  await reach(page, "Back up everything");
  const saved = await backup;
  expect(saved.suggestedFilename()).toMatch(/\.marquee-backup$/);
  await expect(page.getByText(`The backup is made: ${saved.suggestedFilename()}.`)).toBeVisible();
});
