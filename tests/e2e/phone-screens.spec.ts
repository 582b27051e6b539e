import { expectAccessible } from "./fixtures/axe.ts";
import { expectReadable } from "./fixtures/layout.ts";
import { expect, PHONE_HEADINGS, showPhone, test } from "./fixtures/night-pages.ts";
import { atEach } from "./fixtures/sizes.ts";

const heading = (name: string) => PHONE_HEADINGS[name] ?? /./;

const SIZES = [
  { name: "390 x 844", viewport: { width: 390, height: 844 } },
  { name: "1280 x 800", viewport: { width: 1280, height: 800 } },
] as const;

for (const { name, viewport } of SIZES) {
  test.describe(`a phone at ${name}`, () => {
    test.use({ viewport });

    test("axe finds nothing on any screen of a seat", async ({ seat: page, host }) => {
      for (const screen of Object.keys(PHONE_HEADINGS)) {
        showPhone(host, screen);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading(screen));
        await expectAccessible(page, screen);
        await expectReadable(page, screen);
      }
    });

    test("axe finds nothing at the door, in either form", async ({ door: page }) => {
      await expectAccessible(page, "door");
      await page.getByRole("button", { name: "Our team is in already" }).click();
      await expect(page.getByLabel("Your team’s code")).toBeVisible();
      await expectAccessible(page, "door of a team");
    });
  });
}

test.describe("with more contrast and less motion", () => {
  test.use({ viewport: { width: 390, height: 844 }, contrast: "more", reducedMotion: "reduce" });

  test("axe finds nothing, and the leader steps", async ({ seat: page, host }) => {
    for (const screen of ["question", "answered", "right", "wrong", "standings"]) {
      showPhone(host, screen);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading(screen));
      await expectAccessible(page, screen);
    }
    await expect(page.locator("html")).toHaveAttribute("data-motion", "less");
  });
});

const TIGHT = [
  { name: "390 x 844", viewport: { width: 390, height: 844 } },
  { name: "320 x 568", viewport: { width: 320, height: 568 } },
  { name: "390 x 844 with text at 200 %", viewport: { width: 390, height: 844 }, textSize: "200" },
  { name: "844 x 390, held across", viewport: { width: 844, height: 390 } },
] as const;

test("a phone cuts nothing off and never scrolls sideways, however it is held", async ({ seat: page, host }) => {
  for (const screen of Object.keys(PHONE_HEADINGS)) {
    showPhone(host, screen);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading(screen));
    await atEach(page, TIGHT, (size) => expectReadable(page, `${screen} at ${size}`));
  }
});

test.describe("at 320 x 568", () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test("all four options of a question are in reach without scrolling, and large enough for a finger", async ({
    seat: page,
    host,
  }) => {
    showPhone(host, "question");
    const options = page.getByRole("group", { name: "Options" }).getByRole("button");
    await expect(options).toHaveCount(4);
    for (const option of await options.all()) {
      const box = await option.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(568);
    }
  });
});
