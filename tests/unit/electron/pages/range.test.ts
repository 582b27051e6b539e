import fc from "fast-check";
import { expect, test } from "vitest";
import { wantedOf } from "../../../../electron/pages/range.ts";

const SIZE = 1000;

test.each([
  ["bytes=0-499", 0, 499],
  ["bytes=0-0", 0, 0],
  ["bytes=500-", 500, 999],
  ["bytes=0-", 0, 999],
  ["bytes=-1", 999, 999],
  ["bytes=-500", 500, 999],
  ["bytes=-5000", 0, 999],
  ["bytes=900-5000", 900, 999],
  [" bytes=1-2 ", 1, 2],
])("%s is a part", (header, start, end) => {
  expect(wantedOf(header, SIZE)).toEqual({ kind: "part", start, end });
});

test.each(["bytes=1000-", "bytes=1000-2000", "bytes=-0", "bytes=999999999999999-"])("%s cannot be had", (header) => {
  expect(wantedOf(header, SIZE)).toEqual({ kind: "unsatisfiable" });
});

test.each([
  null,
  "",
  "bytes=",
  "bytes=-",
  "bytes=5-1",
  "bytes=0-1,5-9",
  "bytes=a-b",
  "bytes=0x1-2",
  "bytes=1.5-2",
  "bytes=--1",
  "lines=0-1",
  "bytes 0-1",
  "bytes=0-99999999999999999999",
])("%j counts as no range", (header) => {
  expect(wantedOf(header, SIZE)).toEqual({ kind: "all" });
});

test("an empty file has no part", () => {
  expect(wantedOf("bytes=0-", 0)).toEqual({ kind: "unsatisfiable" });
  expect(wantedOf("bytes=-5", 0)).toEqual({ kind: "unsatisfiable" });
});

test("a part always lies within the file", () => {
  const number = fc.oneof(fc.nat(3000).map(String), fc.constant(""));
  fc.assert(
    fc.property(number, number, fc.nat(2000), (first, last, size) => {
      const wanted = wantedOf(`bytes=${first}-${last}`, size);
      if (wanted.kind !== "part") return;
      expect(wanted.start).toBeGreaterThanOrEqual(0);
      expect(wanted.end).toBeGreaterThanOrEqual(wanted.start);
      expect(wanted.end).toBeLessThan(size);
    }),
  );
});
