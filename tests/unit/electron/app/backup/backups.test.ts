import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, test } from "vitest";
import { wholeGame } from "../../storage/whole-game.ts";
import { temporaryFolder } from "../../temporary-folder.ts";
import { runApp } from "../running-app.ts";

type Running = ReturnType<typeof runApp>;

async function asked(app: Running, name: string, input: unknown): Promise<Record<string, unknown>> {
  const answer = await app.call(name, input);
  if (!answer.ok) throw new Error(`${name}: ${answer.code} ${JSON.stringify(answer)}`);
  return answer.value as Record<string, unknown>;
}

const PICTURE = Buffer.from([0xff, 0xd8, 0xff, 0xe0, ...Array.from({ length: 5000 }, (_, index) => index % 251)]);
const PICTURE_NAME = `${createHash("sha256").update(PICTURE).digest("hex")}.jpg`;

/** A folder with a setting, a game and a picture in it. */
async function lived(folder = temporaryFolder()): Promise<{ folder: string; app: Running }> {
  mkdirSync(join(folder, "media"), { recursive: true });
  writeFileSync(join(folder, "media", PICTURE_NAME), PICTURE);
  const app = runApp(folder);
  await asked(app, "settings.change", { volume: 0.25 });
  await asked(app, "sessions.append", { sessionId: "game", from: 0, events: wholeGame([true, false, true]) });
  return { folder, app };
}

async function backupOf(app: Running): Promise<Uint8Array> {
  const { id } = await asked(app, "backup.make", {});
  const { bytes } = await asked(app, "backup.piece", { id, from: 0 });
  await asked(app, "backup.drop", { id });
  return bytes as Uint8Array;
}

const offer = (app: Running, bytes: Uint8Array, id = "b") => app.call("backup.add", { id, bytes, last: true });

describe("a backup", () => {
  test("brings everything back in an empty folder: settings, games, pictures", async () => {
    const bytes = await backupOf((await lived()).app);
    const folder = temporaryFolder();
    const empty = runApp(folder);
    const found = await offer(empty, bytes);
    expect(found).toMatchObject({ ok: true, value: { by: "1.2.3", games: 1, answers: 3, media: 1, persons: 1 } });
    expect(await asked(empty, "sessions.list", { limit: 9, offset: 0 })).toMatchObject({ total: 0 });
    await asked(empty, "backup.restore", { id: "b" });
    expect(await asked(empty, "settings.get", {})).toMatchObject({ volume: 0.25 });
    expect(await asked(empty, "sessions.list", { limit: 9, offset: 0 })).toMatchObject({ total: 1 });
    expect(readFileSync(join(folder, "media", PICTURE_NAME)).equals(PICTURE)).toBe(true);
    await empty.close();
    expect(await asked(runApp(folder), "settings.get", {})).toMatchObject({ volume: 0.25 });
  });

  test("that took the place of something leaves a backup of that, which can be restored again", async () => {
    const bytes = await backupOf((await lived()).app);
    const app = runApp(temporaryFolder());
    await asked(app, "settings.change", { volume: 0.75 });
    await offer(app, bytes);
    await asked(app, "backup.restore", { id: "b" });
    expect(await asked(app, "settings.get", {})).toMatchObject({ volume: 0.25 });
    const [before] = (await asked(app, "backup.list", {})) as unknown as { file: string; why: string }[];
    expect(before?.why).toBe("before");
    const { id } = await asked(app, "backup.look", { file: before?.file });
    await asked(app, "backup.restore", { id });
    expect(await asked(app, "settings.get", {})).toMatchObject({ volume: 0.75 });
  });

  test("is whole or not there: nothing unfinished is left beside it", async () => {
    const { folder, app } = await lived();
    await backupOf(app);
    expect(readdirSync(join(folder, "backups", "unfinished"))).toEqual([]);
  });

  test("that is restored while a game goes on has the events that were acknowledged before, and none after", async () => {
    const { app } = await lived();
    const bytes = await backupOf(app);
    await asked(app, "sessions.append", { sessionId: "later", from: 0, events: wholeGame([true]) });
    await offer(app, bytes);
    await asked(app, "backup.restore", { id: "b" });
    expect(await asked(app, "sessions.list", { limit: 9, offset: 0 })).toMatchObject({ total: 1 });
    expect(await app.call("sessions.get", { sessionId: "later" })).toMatchObject({ code: "not-found" });
  });
});

describe("what must not take the place of anything", () => {
  async function refused(bytes: Uint8Array, code: string): Promise<void> {
    const folder = temporaryFolder();
    const app = runApp(folder);
    await asked(app, "settings.change", { volume: 0.75 });
    expect(await offer(app, bytes)).toMatchObject({ ok: false, code });
    expect(await app.call("backup.restore", { id: "b" })).toMatchObject({ ok: false, code: "not-found" });
    expect(await asked(app, "settings.get", {})).toMatchObject({ volume: 0.75 });
    expect(readdirSync(join(folder, "backups", "unfinished"))).toEqual([]);
    expect(existsSync(join(folder, "media"))).toBe(false);
  }

  test.each([
    ["nothing", new Uint8Array()],
    ["a text", new TextEncoder().encode("no backup at all, but long enough to be taken for one")],
    ["an archive that ends before it begins", Uint8Array.from([0x50, 0x4b, 0x05, 0x06, ...new Array(18).fill(255)])],
  ])("%s", async (_what, bytes) => {
    await refused(bytes, "backup-broken");
  });

  test("a backup with any one byte of its files changed", async () => {
    const bytes = await backupOf((await lived()).app);
    for (const share of [0.05, 0.3, 0.6, 0.9]) {
      const changed = Uint8Array.from(bytes);
      const at = Math.floor(bytes.length * share);
      changed[at] = (changed[at] ?? 0) ^ 0x40;
      await refused(changed, "backup-broken");
    }
  });

  test("a backup that breaks off", async () => {
    const bytes = await backupOf((await lived()).app);
    for (const share of [0.2, 0.7, 0.999]) await refused(bytes.slice(0, bytes.length * share), "backup-broken");
  });

  test.each([
    ["with a document that means nothing", "UPDATE session_events SET body = '{}' WHERE seq = 1", "backup-broken"],
    ["with a document that is no JSON", "UPDATE sessions SET setup = 'x'", "backup-broken"],
    [
      "with a trigger of its own",
      "CREATE TRIGGER t AFTER INSERT ON answers BEGIN DELETE FROM answers; END",
      "backup-broken",
    ],
    ["with a table missing", "DROP TABLE daily_totals", "backup-broken"],
    ["with a row that refers to nothing", "PRAGMA foreign_keys = OFF; DELETE FROM sessions", "backup-broken"],
    ["of a newer program", "PRAGMA user_version = 9999", "backup-newer"],
  ])("a database %s", async (_what, sql, code) => {
    const { folder, app } = await lived();
    await app.close();
    const db = new DatabaseSync(join(folder, "marquee.db"));
    db.exec(sql);
    db.close();
    const bytes = await archiveOf(folder);
    await refused(bytes, code);
  });
});

/** A backup of a folder as it is, whatever is in its database. */
async function archiveOf(folder: string): Promise<Uint8Array> {
  const { copyFileSync } = await import("node:fs");
  const { makeBackup } = await import("../../../../../electron/app/backup/make.ts");
  const to = join(temporaryFolder(), "b");
  const snapshot = async (path: string) => copyFileSync(join(folder, "marquee.db"), path);
  const made = await makeBackup({ snapshot, media: null, by: "1.2.3", now: 0, work: temporaryFolder() }, to);
  expect(made.ok).toBe(true);
  return readFileSync(to);
}

test("while a quiz night is open nothing is replaced and nobody else sits down", async () => {
  const { app } = await lived();
  await offer(app, await backupOf(app));
  const { samplePlan } = await import("../../../../../scripts/fuzz/sample-plan.ts");
  const plan = samplePlan(2, { rounds: 1 });
  await asked(app, "nights.save", { plan, club: "" });
  const opened = await app.call("night.open", { planId: plan.id, address: "127.0.0.1", wifi: null, rehearsal: false });
  expect(opened.ok).toBe(true);
  expect(await app.call("backup.restore", { id: "b" })).toMatchObject({ code: "night-open" });
  expect(await app.call("persons.be", { id: 1 })).toMatchObject({ code: "night-open" });
  await app.call("night.close", { end: true });
});
