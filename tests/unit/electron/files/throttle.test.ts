import { expect, test, vi } from "vitest";
import { throttle } from "../../../../electron/files/throttle.ts";

test("reports come no closer than the patience, except where a stage begins", () => {
  const report = vi.fn();
  let time = 0;
  const told = throttle(report, 50, () => time);
  const at = (when: number, stage: string, done: number) => {
    time = when;
    told({ stage, done });
  };
  at(1000, "facts", 1);
  at(1010, "facts", 2);
  at(1049, "facts", 3);
  at(1050, "facts", 4);
  at(1051, "questions", 5);
  at(1060, "questions", 6);
  at(1101, "questions", 7);
  expect(report.mock.calls.map(([{ done }]) => done)).toEqual([1, 4, 5, 7]);
});
