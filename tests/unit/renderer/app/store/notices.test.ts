import { beforeEach, expect, it } from "vitest";
import { failure } from "../../../../../questions/result.ts";
import { noteFailure, noteStorage, takeBackStorage, useNotices } from "../../../../../renderer/app/store/notices.ts";

const full = { code: "storage-full", path: "/data" } as const;
const shown = () => useNotices.getState().notices;

beforeEach(() => useNotices.setState({ notices: [] }));

it("goes when its trouble is over, also where a failure had taken its place", () => {
  noteStorage(full);
  takeBackStorage(full);
  expect(shown()).toEqual([]);
  noteStorage(full);
  noteFailure(failure("storage-full", "Full."));
  takeBackStorage(full);
  expect(shown()).toEqual([]);
});

it("stays while another trouble is over", () => {
  noteStorage(full);
  noteStorage({ code: "database-set-aside", path: "/old" });
  takeBackStorage({ code: "storage-failed", path: "/data" });
  expect(shown()).toHaveLength(2);
});
