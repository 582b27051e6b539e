import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { openApp } from "../../../../electron/app/open-app.ts";
import { began } from "../storage/whole-game.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { appOptions, runApp } from "./running-app.ts";

describe("the program", () => {
  test("says who it is and where it keeps its things", async () => {
    const folder = join(temporaryFolder(), "made", "by", "it");
    const { call } = runApp(folder);
    const info = { version: "1.2.3", dataFolder: folder, notices: [] };
    expect(await call("app.info", {})).toEqual({ ok: true, value: info });
  });

  test("finds its things again", async () => {
    const folder = temporaryFolder();
    const first = runApp(folder);
    await first.call("settings.change", { volume: 0.4 });
    await first.close();
    expect(await runApp(folder).call("settings.get", {})).toMatchObject({ value: { volume: 0.4 } });
  });

  test.each([
    ["an empty file", "", "empty"],
    ["an article of forty words", "The film is a film by somebody. ".repeat(6), "too-short"],
    ["a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR", "binary"],
  ])("says by a code what is wrong with %s", async (_what, text, code) => {
    const { call } = runApp(temporaryFolder());
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(await call("writer.write", { jobId: "j", name: "a.txt", bytes })).toMatchObject({ ok: false, code });
    expect(await call("packs.list", {})).toEqual({ ok: true, value: [] });
  });
});

describe("a second program on the same folder", () => {
  test("is refused, and told which one has it", () => {
    const folder = temporaryFolder();
    runApp(folder, { shell: "desktop" });
    const second = openApp(appOptions(folder));
    expect(second).toMatchObject({ ok: false, code: "folder-in-use" });
    expect(second.ok || second.message).toContain(`the desktop window (process ${process.pid})`);
  });

  test("may open it once the first has closed", async () => {
    const folder = temporaryFolder();
    await runApp(folder).close();
    expect((await runApp(folder).call("app.info", {})).ok).toBe(true);
  });
});

test("a folder that a later version has used is refused with advice, and free for that version", () => {
  const folder = temporaryFolder();
  const db = new DatabaseSync(join(folder, "marquee.db"));
  db.exec("PRAGMA user_version = 9999");
  db.close();
  for (const _ of [1, 2]) expect(openApp(appOptions(folder))).toMatchObject({ ok: false, code: "newer-database" });
});

describe("in a folder that cannot be written to", () => {
  test("the program runs in memory, says so, and a whole game can be played", async () => {
    const folder = join(temporaryFolder(), "file");
    writeFileSync(folder, "");
    const { call } = runApp(folder);
    expect(await call("app.info", {})).toMatchObject({ value: { notices: [{ code: "storage-read-only" }] } });
    expect(await call("sessions.append", { sessionId: "s", from: 0, events: [began()] })).toMatchObject({ ok: true });
    expect(await call("settings.change", { muted: true })).toMatchObject({ value: { muted: true } });
  });
});

test("a damaged database costs what was in it, but neither the start nor the file", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "marquee.db"), "no database");
  const { call } = runApp(folder);
  const info = await call("app.info", {});
  expect(info).toMatchObject({ value: { notices: [{ code: "database-set-aside" }] } });
  const path = JSON.stringify(info).match(/"path":"([^"]+)"/)?.[1] ?? "";
  expect(readFileSync(path, "utf8")).toBe("no database");
});

test("trouble while the program runs is told once, and taken back when it is over", async () => {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  const { call, hub } = runApp(folder);
  const told = vi.fn();
  hub.subscribe(told);
  const other = new DatabaseSync(join(folder, "marquee.db"));
  onTestFinished(() => other.close());
  other.exec("BEGIN IMMEDIATE");
  const change = () => call("settings.change", { muted: true });
  expect(await change()).toMatchObject({ ok: false, code: "storage-failed" });
  expect(await change()).toMatchObject({ ok: false, code: "storage-failed" });
  expect(told.mock.calls).toEqual([["storage.notice", { code: "storage-failed", path: folder }]]);
  other.exec("ROLLBACK");
  expect(await change()).toMatchObject({ ok: true });
  expect(told).toHaveBeenLastCalledWith("storage.notice-over", { code: "storage-failed", path: folder });
  expect(await call("app.info", {})).toMatchObject({ value: { notices: [] } });
});
