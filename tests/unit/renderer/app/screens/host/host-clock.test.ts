import { describe, expect, it } from "vitest";
import { leftAt } from "../../../../../../renderer/app/screens/host/host-clock.ts";
import { clockText } from "../../../../../../renderer/app/screens/host/times.ts";

const running = { kind: "running", opensAt: 1_000, endsAt: 21_000, totalMs: 20_000 } as const;

describe("the time left", () => {
  it("stands at its full length until the question opens, runs down, and never below nothing", () => {
    expect([0, 1_000, 11_000, 21_000, 30_000].map((at) => leftAt(running, at))).toEqual([20_000, 20_000, 10_000, 0, 0]);
  });

  it("stands while the night is held, and is nothing when it is over", () => {
    expect(leftAt({ kind: "held", leftMs: 7_000, totalMs: 20_000 }, 99_000)).toBe(7_000);
    expect(leftAt({ kind: "over", totalMs: 20_000 }, 0)).toBe(0);
  });
});

it("shows a break's time in minutes and seconds", () => {
  expect([0, 9, 60, 905].map(clockText)).toEqual(["0:00", "0:09", "1:00", "15:05"]);
});
