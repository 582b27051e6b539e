import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type DesktopApp, startDesktop } from "../fixtures/desktop.ts";
import { expect, test } from "../fixtures/desktop-app.ts";
import { expectHome } from "../fixtures/rooms.ts";
import { startServe } from "../fixtures/serve.ts";

function boundsOf(desktop: DesktopApp) {
  return desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds());
}

test("the window opens where and as large as it was closed", async ({ dataFolder }) => {
  const place = { x: 40, y: 60, width: 1000, height: 700 };
  const first = await startDesktop({ dataFolder });
  await expectHome(await first.firstWindow());
  await first.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), place);
  await first.close();
  const second = await startDesktop({ dataFolder });
  await expectHome(await second.firstWindow());
  expect(await boundsOf(second)).toEqual(place);
  await second.close();
});

test("a remembered place that makes no sense does not keep the window from opening", async ({ dataFolder }) => {
  writeFileSync(join(dataFolder, "window.json"), '{"x": 99999, "y": -5, "width": "wide"}');
  const desktop = await startDesktop({ dataFolder });
  await expectHome(await desktop.firstWindow());
  await desktop.close();
});

test("a second instance ends, and the first one comes to the front", async ({ desktop, marquee, dataFolder }) => {
  await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  await expect(startDesktop({ dataFolder })).rejects.toThrow();
  await expect
    .poll(() =>
      desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.isMinimized())),
    )
    .toEqual([false]);
  await expectHome(marquee);
});

test("the program in the browser does not open the folder that the desktop has", async ({ desktop, dataFolder }) => {
  await desktop.firstWindow();
  await expect(startServe(dataFolder)).rejects.toThrow(
    /ended with 1: Marquee is open already: the desktop window \(process \d+\) has the folder/,
  );
});

test("what the desktop kept, the program in the browser finds, and the other way round", async ({
  dataFolder,
  page,
}) => {
  const desktop = await startDesktop({ dataFolder });
  const window = await desktop.firstWindow();
  await expectHome(window);
  await window.keyboard.press("m");
  await expect(window.getByRole("button", { name: "Sound off" })).toBeVisible();
  await desktop.close();
  const serve = await startServe(dataFolder);
  await page.goto(serve.url);
  await expect(page.getByRole("button", { name: "Sound off" })).toBeVisible();
  await serve.stop();
});
