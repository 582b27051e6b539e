import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures/app.ts";
import { ask } from "./fixtures/ask.ts";
import { expectAccessible } from "./fixtures/axe.ts";
import { desk, step } from "./fixtures/host.ts";
import { fillNight, nights } from "./fixtures/nights.ts";
import { joinRoom, openStagePage, phone } from "./fixtures/room.ts";
import { expectRoom } from "./fixtures/rooms.ts";

const CUE = join(import.meta.dirname, "../../assets/sounds/applause.webm");

/** A second of a quiet tone, as a sound file. */
function wav(): Buffer {
  const samples = Int16Array.from({ length: 8000 }, (_, index) => 4000 * Math.sin(index / 3));
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + samples.byteLength, 4);
  head.write("WAVEfmt ", 8);
  for (const [at, value] of [
    [16, 16],
    [24, 8000],
    [28, 16_000],
    [40, samples.byteLength],
  ] as const)
    head.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 2],
    [34, 16],
  ] as const)
    head.writeUInt16LE(value, at);
  head.write("data", 36);
  return Buffer.concat([head, Buffer.from(samples.buffer)]);
}

/** A photograph as a camera makes it: larger than any stage. */
async function photograph(page: Page): Promise<Buffer> {
  const text = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3000, 2000);
    const pen = canvas.getContext("2d");
    if (pen === null) throw new Error("No canvas.");
    pen.fillStyle = "#b83";
    pen.fillRect(0, 0, 3000, 2000);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/jpeg" })).arrayBuffer());
    return [...bytes].map((byte) => String.fromCharCode(byte)).join("");
  });
  return Buffer.from(text, "latin1");
}

const field = (page: Page) => nights.panel(page).getByLabel("File of the picture, sound or clip");

async function write(page: Page, prompt: string, file: Parameters<ReturnType<typeof field>["setInputFiles"]>[0]) {
  await page.getByRole("button", { name: "Write one" }).click();
  await nights.panel(page).getByRole("textbox", { name: "Question" }).fill(prompt);
  await field(page).setInputFiles(file);
  await expect(nights.panel(page).getByRole("button", { name: "Choose another" })).toBeVisible();
}

async function storedItems(page: Page) {
  const [summary] = await ask(page, "nights.list", {});
  const { plan } = await ask(page, "nights.get", { id: summary?.id ?? "" });
  return plan.rounds[0]?.items ?? [];
}

test("a host's own questions have a picture, a sound or a clip, which the room gets with them and not before", async ({
  marquee: page,
  browser,
}) => {
  await fillNight(page, "Thursday", 1, 1);
  await write(page, "Which film is this?", {
    name: "still.jpg",
    mimeType: "image/jpeg",
    buffer: await photograph(page),
  });
  await nights
    .panel(page)
    .getByLabel(/^What it shows/)
    .fill("A wide field at dusk");
  await expect(nights.panel(page).getByRole("img", { name: "A wide field at dusk" })).toHaveJSProperty(
    "naturalWidth",
    720,
  );
  await expectAccessible(page, "a question with a picture");
  await write(page, "Who is heard here?", { name: "voice.wav", mimeType: "audio/wav", buffer: wav() });
  await write(page, "Which scene is this?", CUE);
  await expect(nights.kept(page)).toBeVisible();
  const [, picture, sound, clip] = (await storedItems(page)).map(({ question }) => question.media);
  expect([picture?.kind, sound?.kind, clip?.kind]).toEqual(["picture", "sound", "clip"]);

  await page.getByRole("button", { name: "Open the doors" }).click();
  await expectRoom(page, "Open the doors");
  await page.getByRole("radio", { name: "This computer only" }).check();
  await page.getByRole("button", { name: "Open the doors" }).click();
  await expectRoom(page, "Thursday, the host");
  const night = await ask(page, "night.current", {});
  if (night === null) throw new Error("A night is open.");
  const stage = await openStagePage(browser, night.stageUrl);
  const fetched: string[] = [];
  stage.on("response", (response) => fetched.push(`${response.status()} ${new URL(response.url()).pathname}`));
  const media = () => fetched.filter((line) => line.includes("/media/"));
  const team = await joinRoom(browser, night.view.joining.url, "Best Boys");

  await step(page, "round");
  await step(page, "open");
  await expect.poll(media, "fetched while the question before it is open").toHaveLength(1);
  await expect(team.getByRole("img", { name: "A wide field at dusk" })).toHaveCount(0);
  await step(page, "closed");
  await step(page, "revealed");
  await step(page, "open");
  await expect(stage.getByRole("img", { name: "A wide field at dusk" })).toHaveJSProperty("naturalWidth", 1920);
  await expect(team.getByRole("img", { name: "A wide field at dusk" })).toHaveJSProperty("naturalWidth", 720);
  const shown = await team.getByRole("img", { name: "A wide field at dusk" }).boundingBox();
  expect(shown?.height).toBeGreaterThan(200);
  for (const place of [0, 1, 2, 3]) await expect(phone.options(team).nth(place)).toBeInViewport({ ratio: 1 });
  await expectAccessible(team, "a phone's picture");
  expect(await stage.content()).not.toContain(picture?.file ?? "none");

  for (const words of ["Listen: it plays in the room.", "Eyes on the big screen: a clip is shown."]) {
    await step(page, "closed");
    await step(page, "revealed");
    await step(page, "open");
    await expect(team.getByText(words)).toBeVisible();
  }
  await expect(stage.locator("video")).toHaveJSProperty("readyState", 4);
  expect(media().map((line) => line.slice(0, 3))).toEqual(["200", "200", "200"]);
  await expect(desk.heading(page)).toHaveText("Which scene is this?");
  await stage.context().close();
  await team.context().close();
});

test("a picture is taken away and comes back with an undo; what is no picture is refused in words", async ({
  marquee: page,
}) => {
  await fillNight(page, "Thursday", 1, 1);
  await write(page, "Which film is this?", {
    name: "still.jpg",
    mimeType: "image/jpeg",
    buffer: await photograph(page),
  });
  await nights.panel(page).getByRole("button", { name: "Take it away" }).click();
  await expect(nights.panel(page).locator("img")).toHaveCount(0);
  await page.keyboard.press("u");
  await expect(nights.panel(page).locator("img")).toBeVisible();
  await field(page).setInputFiles({ name: "x.png", mimeType: "image/png", buffer: Buffer.from("<svg>") });
  await expect(page.getByText("This is no picture, sound or clip")).toBeVisible();
});
