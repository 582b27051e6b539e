import { expect, test } from "vitest";
import { createNotices } from "../../../../electron/app/notices.ts";

const full = { code: "storage-full", path: "/data" } as const;

test("a notice is new once, and again after it was taken back", () => {
  const notices = createNotices();
  expect([notices.add(full), notices.add({ ...full })]).toEqual([true, false]);
  expect(notices.takeBack({ ...full })).toBe(true);
  expect(notices.all()).toEqual([]);
  expect(notices.add(full)).toBe(true);
});

test("what was never told cannot be taken back, and takes nothing else with it", () => {
  const notices = createNotices();
  notices.add(full);
  expect(notices.takeBack({ code: "storage-full", path: "/elsewhere" })).toBe(false);
  expect(notices.takeBack({ code: "storage-failed", path: "/data" })).toBe(false);
  expect(notices.all()).toEqual([full]);
});
