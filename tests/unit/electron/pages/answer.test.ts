import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { answerPage } from "../../../../electron/pages/answer.ts";
import { temporaryFolder } from "../temporary-folder.ts";

function builtInterface(): string {
  const folder = temporaryFolder();
  const root = join(folder, "renderer");
  mkdirSync(join(root, "assets"), { recursive: true });
  writeFileSync(join(root, "index.html"), "<!doctype html>");
  writeFileSync(join(root, "assets", "gong-Dm8kQx_1.mp3"), "0123456789");
  writeFileSync(join(root, "assets", "empty.css"), "");
  writeFileSync(join(root, "assets", "notes.txt"), "private");
  writeFileSync(join(folder, "secret.json"), "{}");
  symlinkSync(join(folder, "secret.json"), join(root, "assets", "link.json"));
  return root;
}

const get = (root: string, path: string, range: string | null = null) =>
  answerPage(root, { method: "GET", path, range });

test("the page comes with its type, and is asked for anew each time", async () => {
  const { status, headers } = await get(builtInterface(), "/");
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-cache",
    "Content-Length": "15",
  });
});

test("a sound comes whole, may be kept for ever, and says that parts can be had", async () => {
  const answer = await get(builtInterface(), "/assets/gong-Dm8kQx_1.mp3");
  expect(answer).toMatchObject({ status: 200, file: { start: 0, end: 9 } });
  expect(answer.headers).toMatchObject({ "Content-Type": "audio/mpeg", "Accept-Ranges": "bytes" });
  expect(answer.headers["Cache-Control"]).toContain("immutable");
});

test("a part of a sound is a 206 with its place", async () => {
  const answer = await get(builtInterface(), "/assets/gong-Dm8kQx_1.mp3", "bytes=2-5");
  expect(answer).toMatchObject({ status: 206, file: { start: 2, end: 5 } });
  expect(answer.headers).toMatchObject({ "Content-Range": "bytes 2-5/10", "Content-Length": "4" });
});

test("a part beyond the end is a 416 with the size", async () => {
  const answer = await get(builtInterface(), "/assets/gong-Dm8kQx_1.mp3", "bytes=10-");
  expect(answer).toMatchObject({ status: 416, file: null, headers: { "Content-Range": "bytes */10" } });
});

test("an empty file is an empty 200", async () => {
  expect(await get(builtInterface(), "/assets/empty.css")).toMatchObject({ status: 200, file: null });
});

test("HEAD requests carry no body, other methods are refused", async () => {
  const root = builtInterface();
  expect(await answerPage(root, { method: "HEAD", path: "/", range: null })).toMatchObject({ status: 200, file: null });
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "get"]) {
    expect(await answerPage(root, { method, path: "/", range: null })).toMatchObject({ status: 405, file: null });
  }
});

test.each([
  ["a file that is not there", "/assets/nothing.js"],
  ["a folder", "/assets"],
  ["a kind of file that the interface does not consist of", "/assets/notes.txt"],
  ["a link that leads out of the folder", "/assets/link.json"],
  ["a climb out of the folder", "/../secret.json"],
])("%s is not found", async (_what, path) => {
  expect(await get(builtInterface(), path)).toEqual({ status: 404, headers: {}, file: null });
});
