import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { answerInterface, answerMedia } from "../../../../electron/pages/media.ts";

let folder = "";
const NAME = `${"a".repeat(64)}.mp4`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "marquee-media-"));
  writeFileSync(join(folder, NAME), "0123456789");
  writeFileSync(join(folder, "secret.mp4"), "no");
  writeFileSync(join(folder, `${"a".repeat(64)}.html`), "no");
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = { method: "GET", range: null };

it("answers for a file by its hash, whole or a range of it, and for nothing else", async () => {
  expect(await answerMedia(folder, NAME, get)).toMatchObject({ status: 200, headers: { "Content-Type": "video/mp4" } });
  expect(await answerMedia(folder, NAME, { method: "GET", range: "bytes=2-4" })).toMatchObject({
    status: 206,
    file: { start: 2, end: 4 },
  });
  const others = ["secret.mp4", `${"a".repeat(64)}.html`, `${"b".repeat(64)}.mp4`, `../${NAME}`, `%2e%2e/${NAME}`, ""];
  for (const name of others) expect((await answerMedia(folder, name, get)).status, name).toBe(404);
  expect((await answerMedia(folder, NAME, { method: "PUT", range: null })).status).toBe(405);
});

it("is where the interface finds media, and nothing else is", async () => {
  const folders = { pages: folder, media: folder };
  expect((await answerInterface(folders, { ...get, path: `/media/${NAME}` })).status).toBe(200);
  expect((await answerInterface(folders, { ...get, path: "/media/secret.mp4" })).status).toBe(404);
  expect((await answerInterface(folders, { ...get, path: "/secret.mp4" })).status).toBe(200);
});
