import { expect, test } from "./fixtures/app.ts";
import { ask } from "./fixtures/ask.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { reach } from "./fixtures/keyboard.ts";
import { expectHome, expectRoom } from "./fixtures/rooms.ts";

const ROOM = "Who is at the computer?";

test("by keyboard alone: somebody new comes, sits down, has settings of their own, and leaves again", async ({
  marquee: page,
}) => {
  await ask(page, "settings.change", { volume: 0.25 });
  await reach(page, ROOM);
  await expectRoom(page, ROOM);
  await expectAccessible(page, "people");
  await page.getByRole("textbox", { name: "Name" }).focus();
  await page.keyboard.type("Ada");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("listitem").filter({ hasText: "Ada" })).toBeVisible();
  await expectAccessible(page, "two people");
  await reach(page, "Sit down as Ada");
  await expectHome(page);
  expect(await ask(page, "settings.get", {})).toMatchObject({ volume: 0.7 });
  await reach(page, "Ada is here. Who is at the computer?");
  await expectRoom(page, ROOM);
  await reach(page, "Sit down as The first one here");
  await expectHome(page);
  expect(await ask(page, "settings.get", {})).toMatchObject({ volume: 0.25 });
});

test("a name that is taken is refused in a sentence", async ({ marquee: page }) => {
  await ask(page, "persons.add", { name: "Ada", colour: "rose" });
  await page.getByRole("button", { name: ROOM }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("ada");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Somebody of this name is on the list already. Choose another.")).toBeVisible();
});
