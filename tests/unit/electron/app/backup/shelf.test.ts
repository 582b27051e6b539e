import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createShelf } from "../../../../../electron/app/backup/shelf.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

function shelf(folder = temporaryFolder()) {
  const snapshot = async (to: string) => writeFileSync(to, "a database");
  const source = () => ({ snapshot, media: null, by: "1", now: 0, work: join(folder, "unfinished") });
  return { folder, shelf: createShelf(folder, source) };
}

const daily = (folder: string) => readdirSync(folder).filter((name) => name.startsWith("daily"));

test("a day is kept once", async () => {
  const { folder, shelf: kept } = shelf();
  expect(await kept.keepDaily("2027-03-14")).toMatchObject({ ok: true });
  expect(await kept.keepDaily("2027-03-14")).toBeNull();
  expect(daily(folder)).toEqual(["daily-2027-03-14.marquee-backup"]);
});

test("the last seven days are kept, and the eighth goes", async () => {
  const { folder, shelf: kept } = shelf();
  for (let day = 10; day < 20; day++) await kept.keepDaily(`2027-03-${day}`);
  expect(daily(folder).sort()).toEqual(
    [13, 14, 15, 16, 17, 18, 19].map((day) => `daily-2027-03-${day}.marquee-backup`),
  );
});

test("what was there before a restore is kept whatever the day, and no file of another name is touched or listed", async () => {
  const { folder, shelf: kept } = shelf();
  writeFileSync(join(folder, "daily-notes.txt"), "mine");
  await kept.keepBefore(Date.UTC(2027, 2, 14, 20, 15));
  for (let day = 10; day < 20; day++) await kept.keepDaily(`2027-03-${day}`);
  const list = await kept.list();
  expect(list.map(({ why }) => why).filter((why) => why === "before")).toHaveLength(1);
  expect(list).toHaveLength(8);
  expect(readdirSync(folder)).toContain("daily-notes.txt");
});

test.each(["../marquee.db", "daily-notes.txt", "unfinished", "", "daily-2027-03-14.marquee-backup"])(
  "%j is no backup that is there",
  async (name) => {
    expect(await shelf().shelf.pathOf(name)).toBeNull();
  },
);

test("a disk that refuses leaves no file under the day's name", async () => {
  const folder = temporaryFolder();
  const snapshot = async () => {
    throw Object.assign(new Error("no room"), { code: "ENOSPC", syscall: "write" });
  };
  const kept = createShelf(folder, () => ({
    snapshot,
    media: null,
    by: "1",
    now: 0,
    work: join(folder, "unfinished"),
  }));
  expect(await kept.keepDaily("2027-03-14")).toMatchObject({ ok: false, code: "storage-full" });
  expect(daily(folder)).toEqual([]);
});
