import { mkdirSync, mkdtempSync, rmSync, unlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isBuilt } from "../../../../scripts/start/build-if-needed.ts";

const SOURCES = ["electron/main.ts", "game/a.ts", "questions/a.ts", "renderer/app/a.tsx", "package-lock.json"];
const OUTPUTS = [
  "main/main.js",
  "main/serve.js",
  "main/writer-worker.js",
  "preload/preload.cjs",
  "collection/index.json",
  "renderer/index.html",
];

function put(path: string, seconds: number): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, "");
  utimesSync(path, seconds, seconds);
}

/** A project built a thousand seconds after its sources were written. */
function project(): string {
  const root = mkdtempSync(join(tmpdir(), "marquee-test-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const path of SOURCES) put(join(root, path), 1000);
  for (const folder of ["electron", "game", "questions", "renderer", "renderer/app"]) {
    utimesSync(join(root, folder), 1000, 1000);
  }
  for (const path of OUTPUTS) put(join(root, "out", path), 2000);
  return root;
}

test("what is newer than its sources is not built again", () => {
  expect(isBuilt(project())).toBe(true);
});

test.each(SOURCES)("a change of %s asks for a build", (path) => {
  const root = project();
  utimesSync(join(root, path), 3000, 3000);
  expect(isBuilt(root)).toBe(false);
});

test.each(OUTPUTS)("without %s a build is needed", (path) => {
  const root = project();
  unlinkSync(join(root, "out", path));
  expect(isBuilt(root)).toBe(false);
});

test("a source that was removed asks for a build", () => {
  const root = project();
  unlinkSync(join(root, "renderer/app/a.tsx"));
  expect(isBuilt(root)).toBe(false);
});
