import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Notice } from "../../../../electron/api/contract/data.ts";
import { createStorage } from "../../../../electron/storage/index.ts";
import { createLibrary } from "../../../../electron/storage/library/index.ts";
import { NewerDatabaseError } from "../../../../electron/storage/migrate.ts";
import { checksFor, closeDatabase, type openChecked, openDatabase } from "../../../../electron/storage/open.ts";
import { createStore } from "../../../../electron/storage/store.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { newPack } from "./fixtures.ts";
import { EVENING } from "./whole-game.ts";

const WORKER = join(import.meta.dirname, "../../../../electron/storage/elsewhere-worker.ts");
const LISTENER = { onTrouble: () => {}, onRecovery: () => {} };
const storageDb = (path: string) => {
  const db = new DatabaseSync(path);
  onTestFinished(() => db.close());
  return db;
};

const open = (path: string, openFile?: typeof openChecked) => {
  const opened = openDatabase(path, EVENING, vi.fn(), openFile);
  onTestFinished(() => {
    if (opened.db.isOpen) opened.db.close();
  });
  return opened;
};

const pragma = (db: DatabaseSync, name: string) => Object.values(db.prepare(`PRAGMA ${name}`).get() ?? {})[0];

/** A closed database with a pack in it. */
function usedDatabase(): string {
  const path = join(temporaryFolder(), "marquee.db");
  const storage = createStorage({
    path,
    now: () => EVENING,
    utcOffset: () => 0,
    log: vi.fn(),
    onNotice: vi.fn(),
    onNoticeOver: () => {},
  });
  storage.packs.save(newPack({ size: 200 }));
  storage.close();
  return path;
}

/** Writes noise over the middle of a file, where tables and indexes are. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  bytes.fill(0x5a, 4096, bytes.length - 100);
  writeFileSync(path, bytes);
}

function sqliteFailure(errcode: number): never {
  throw Object.assign(new Error("as SQLite says it"), { code: "ERR_SQLITE_ERROR", errcode });
}

describe("a large store that was closed properly", () => {
  /** Over the size up to which every start reads all of it. */
  function largeDatabase(): string {
    const path = usedDatabase();
    const db = new DatabaseSync(path);
    db.exec("CREATE TABLE weight (bytes BLOB)");
    db.exec(`INSERT INTO weight VALUES (zeroblob(${33 * 2 ** 20}))`);
    closeDatabase(db);
    return path;
  }

  const storageOn = (path: string, onNotice = vi.fn()) => {
    const storage = createStorage({
      path,
      now: () => EVENING,
      utcOffset: () => 0,
      log: vi.fn(),
      onNotice,
      onNoticeOver: () => {},
      worker: WORKER,
    });
    onTestFinished(storage.close);
    return storage;
  };

  test("is not read through while everybody waits, but beside the program, and not again within a week", async () => {
    const path = largeDatabase();
    expect(checksFor(path)).toEqual({ now: null, later: "quick" });
    const storage = storageOn(path);
    await storage.checkLater();
    storage.close();
    expect(checksFor(path)).toEqual({ now: null, later: null });
    const longAgo = new Date(Date.now() - 8 * 86_400_000);
    utimesSync(`${path}-checked`, longAgo, longAgo);
    expect(checksFor(path)).toEqual({ now: null, later: "quick" });
  });

  test("and was not, is read through with its indexes", () => {
    const path = largeDatabase();
    writeFileSync(`${path}-wal`, "x");
    expect(checksFor(path)).toEqual({ now: null, later: "full" });
  });

  test("is set aside by the next start when the later check finds damage, and says so at once", async () => {
    const path = largeDatabase();
    const bytes = readFileSync(path);
    const page = bytes.length - 4096 * 3;
    bytes.fill(0x5a, page, page + 4096);
    writeFileSync(path, bytes);
    const onNotice = vi.fn();
    const storage = storageOn(path, onNotice);
    await storage.checkLater();
    expect(onNotice).toHaveBeenCalledWith({ code: "storage-failed", path: dirname(path) });
    storage.close();
    expect(checksFor(path)).toEqual({ now: "full", later: null });
    expect(open(path).notice).toMatchObject({ code: "database-set-aside" });
    expect(existsSync(`${path}-damaged`)).toBe(false);
  });
});

test("questions that are asked twice are the same ones, looked for beside the program or here", async () => {
  const path = usedDatabase();
  const options = {
    path,
    now: () => EVENING,
    utcOffset: () => 0,
    log: vi.fn(),
    onNotice: vi.fn(),
    onNoticeOver: () => {},
  };
  const storage = createStorage({ ...options, worker: WORKER });
  onTestFinished(storage.close);
  storage.packs.save(newPack({ id: "again", size: 40 }));
  const beside = await storage.library.alike();
  expect(beside).toEqual(await createLibrary(createStore(storageDb(path), LISTENER), 1, () => EVENING).alike());
  expect(beside.ok && beside.value.groups.length).toBe(40);
});

describe("a database is opened", () => {
  test("so that an acknowledged write survives a power cut, and rows refer to rows that are there", () => {
    const { db, notice } = open(join(temporaryFolder(), "marquee.db"));
    expect(notice).toBeNull();
    expect(pragma(db, "journal_mode")).toBe("wal");
    expect(pragma(db, "synchronous")).toBe(2);
    expect(pragma(db, "foreign_keys")).toBe(1);
  });

  test("again with what was in it; closed, it is one file", () => {
    const path = usedDatabase();
    expect(readdirSync(join(path, ".."))).toEqual(["marquee.db"]);
    const { db } = open(path);
    expect(db.prepare("SELECT count(*) AS n FROM questions").get()).toMatchObject({ n: 200 });
  });

  test("after a stop without a word with all that was acknowledged", () => {
    const path = usedDatabase();
    const { db } = open(path);
    db.exec("INSERT INTO persons (id, name) VALUES (2, 'Bela')");
    const copy = join(temporaryFolder(), "marquee.db");
    for (const ending of ["", "-wal"]) writeFileSync(copy + ending, readFileSync(path + ending));
    const again = open(copy);
    expect(again.notice).toBeNull();
    expect(again.db.prepare("SELECT name FROM persons WHERE id = 2").get()).toMatchObject({ name: "Bela" });
  });
});

describe("a damaged database is set aside and a new one begun:", () => {
  test.each([
    ["a file that is none", (path: string) => writeFileSync(path, "This is no database. ".repeat(400))],
    ["one with noise in the middle", damage],
    ["one that was cut short", (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 5000))],
  ])("%s", (_what, harm) => {
    const path = usedDatabase();
    harm(path);
    const harmed = readFileSync(path);
    const { db, notice } = open(path);
    expect(db.prepare("SELECT count(*) AS n FROM packs").get()).toMatchObject({ n: 0 });
    expect(notice?.code).toBe("database-set-aside");
    expect(basename(notice?.path ?? "")).toBe("marquee-damaged-2027-03-14T20-15-00Z.db");
    expect(readFileSync(notice?.path ?? "").equals(harmed)).toBe(true);
  });

  test("one whose index is not what its table says, found by the full check after a stop without a word", () => {
    const path = usedDatabase();
    const db = new DatabaseSync(path, { defensive: false });
    db.exec("PRAGMA writable_schema = ON");
    db.exec("UPDATE sqlite_schema SET sql = replace(sql, 'difficulty)', 'retired)') WHERE name = 'questions_by_topic'");
    db.close();
    const unsound = readFileSync(path);
    closeDatabase(open(path).db);
    writeFileSync(path, unsound);
    writeFileSync(`${path}-wal`, "left behind");
    expect(open(path).notice?.code).toBe("database-set-aside");
  });

  test("with its log, so that it can still be looked into", () => {
    const path = usedDatabase();
    damage(path);
    writeFileSync(`${path}-wal`, "log");
    const { notice } = open(path);
    expect(readFileSync(`${notice?.path}-wal`, "utf8")).toBe("log");
  });

  test("a second one of the same second under a name of its own", () => {
    const path = usedDatabase();
    for (const name of ["marquee-damaged-2027-03-14T20-15-00Z.db", "marquee-damaged-2027-03-14T20-15-00Z-2.db"]) {
      damage(path);
      const { db, notice } = open(path);
      closeDatabase(db);
      expect(basename(notice?.path ?? "")).toBe(name);
      const storage = createStorage({
        path,
        now: () => EVENING,
        utcOffset: () => 0,
        log: vi.fn(),
        onNotice: vi.fn(),
        onNoticeOver: () => {},
      });
      storage.packs.save(newPack({ size: 200 }));
      storage.close();
    }
  });
});

test("a database of a later version is refused and stays as it is", () => {
  const path = usedDatabase();
  const db = new DatabaseSync(path);
  db.exec("PRAGMA user_version = 9999");
  db.close();
  const before = readFileSync(path);
  expect(() => open(path)).toThrow(NewerDatabaseError);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(join(path, ".."))).toEqual(["marquee.db"]);
});

describe("where nothing can be written, a database in memory takes its place:", () => {
  test.each<[string, number, Notice["code"]]>([
    ["a read-only folder", 14, "storage-read-only"],
    ["a read-only file", 8, "storage-read-only"],
    ["a full disk", 13, "storage-full"],
    ["a disk that does not answer", 10, "storage-failed"],
    ["a file that another program holds", 5, "storage-failed"],
  ])("%s", (_where, errcode, code) => {
    const path = join(temporaryFolder(), "marquee.db");
    const { db, notice } = open(path, () => sqliteFailure(errcode));
    expect(notice).toEqual({ code, path });
    db.exec("INSERT INTO persons (id, name) VALUES (2, 'Bela')");
    expect(existsSync(path)).toBe(false);
  });

  test("a database that may only be read", () => {
    const { notice } = open(`file:${usedDatabase()}?mode=ro`);
    expect(notice?.code).toBe("storage-read-only");
  });

  test("a folder that is a file", () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    expect(open(join(file, "marquee.db")).notice?.code).toBe("storage-read-only");
  });

  test("a folder in the database's place, which is not moved away", () => {
    const path = join(temporaryFolder(), "marquee.db");
    mkdirSync(path);
    expect(open(path).notice?.code).toBe("storage-read-only");
    expect(existsSync(path)).toBe(true);
  });

  test("a damaged database that cannot be set aside, which stays where it is", () => {
    const path = usedDatabase();
    const before = readFileSync(path);
    let attempts = 0;
    const { notice } = open(path, () => sqliteFailure(++attempts === 1 ? 11 : 8));
    expect(notice?.code).toBe("storage-read-only");
    expect(readdirSync(join(path, "..")).length).toBe(1);
    expect(before.length).toBeGreaterThan(0);
  });
});

test("an exception that is a bug is not taken for a broken disk", () => {
  const bug = new TypeError("x is not a function");
  expect(() =>
    open(join(temporaryFolder(), "marquee.db"), () => {
      throw bug;
    }),
  ).toThrow(bug);
});

test("the notice reaches the person who opens the storage", () => {
  const path = usedDatabase();
  damage(path);
  const onNotice = vi.fn();
  createStorage({
    path,
    now: () => EVENING,
    utcOffset: () => 0,
    log: vi.fn(),
    onNotice,
    onNoticeOver: () => {},
  }).close();
  expect(onNotice).toHaveBeenCalledWith(expect.objectContaining({ code: "database-set-aside" }));
});
