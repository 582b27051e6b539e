import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import { newPack, type OpenStorage, openStorage } from "./fixtures.ts";
import { began, wholeGame } from "./whole-game.ts";

/** A storage on a disk that is full from now on, until `free` is called. */
function onFullDisk(): OpenStorage & { readonly free: () => void } {
  const db = new DatabaseSync(join(temporaryFolder(), "marquee.db"));
  db.exec("PRAGMA journal_mode = WAL");
  const storage = openStorage(db);
  storage.sessions.append("s", 0, [began()]);
  const pages = Number(db.prepare("PRAGMA page_count").get()?.page_count);
  db.exec(`PRAGMA max_page_count = ${pages}`);
  // Whatever room the pages that are there still have.
  while (storage.packs.save(newPack({ id: `fill-${storage.clock.now++}` })).ok);
  storage.troubles.length = 0;
  return { ...storage, free: () => db.exec("PRAGMA max_page_count = 1000000") };
}

const manyAnswers = wholeGame(Array.from({ length: 200 }, () => true));

test("a full disk is a failure with a code and a notice, and what was there stays readable", () => {
  const { packs, sessions, troubles } = onFullDisk();
  expect(packs.save(newPack({ size: 200 }))).toMatchObject({ ok: false, code: "storage-full" });
  expect(troubles).toEqual(["storage-full"]);
  expect(packs.get("pack")).toMatchObject({ code: "not-found" });
  expect(sessions.get("s")).toMatchObject({ ok: true });
});

test("a game that goes on while the disk is full is caught up with once there is room", () => {
  const { sessions, recoveries, free } = onFullDisk();
  sessions.append("g", 0, manyAnswers.slice(0, 1));
  const stored = sessions.get("g");
  const kept = stored.ok ? stored.value.events.length : 0;
  expect(sessions.append("g", kept, manyAnswers.slice(kept))).toMatchObject({ ok: false, code: "storage-full" });
  expect(recoveries).toEqual([]);
  free();
  expect(sessions.append("g", kept, manyAnswers.slice(kept))).toEqual({ ok: true, value: { stored: 401 } });
  expect(sessions.get("g")).toMatchObject({ value: { events: manyAnswers } });
  expect(recoveries).toEqual(["storage-full"]);
});

test("what reads, or writes nothing, does not take a full disk for over", () => {
  const { packs, sessions, recoveries, free } = onFullDisk();
  packs.save(newPack({ size: 200 }));
  free();
  sessions.get("s");
  packs.flag("pack", "nothing", true);
  expect(recoveries).toEqual([]);
  packs.save(newPack());
  packs.save(newPack({ id: "another" }));
  expect(recoveries).toEqual(["storage-full"]);
});
