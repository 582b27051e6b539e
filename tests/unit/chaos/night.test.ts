import { describe, expect, test } from "vitest";
import { samplePlan } from "../../../scripts/fuzz/sample-plan.ts";
import { playChaos } from "../../chaos/night/chaos.ts";
import { expectedPoints, scriptsFor } from "../../chaos/night/script.ts";
import { lastCommit } from "../../chaos/night/wal.ts";

describe("a night whose host is killed and whose phones misbehave (a few rounds of chaos:night)", () => {
  test("ends as the same answers would have ended undisturbed, and misses no acknowledged answer", async () => {
    const plan = samplePlan(3, { seconds: 300 });
    const figures = await playChaos({ plan, teams: 6, kills: 3, seed: 7, mood: 10 });
    const points = new Map(figures.standings.map((row) => [row.team, row.points]));
    expect(points).toEqual(
      new Map([...points].map(([team]) => [team, expectedPoints(plan, scriptsFor(plan, 6, 7)).get(team)])),
    );
    expect(figures.standings).toHaveLength(6);
    expect(figures.missing).toEqual([]);
    expect(figures.strayed).toEqual([]);
    expect(figures.acknowledged).toBeGreaterThan(0);
    expect(figures.kills).toBeGreaterThan(0);
  });
});

test("the end of a log is that of its last whole transaction", () => {
  const page = 512;
  const frame = (salt: number, commits: number) => {
    const bytes = Buffer.alloc(24 + page);
    bytes.writeUInt32BE(commits, 4);
    bytes.writeUInt32BE(salt, 8);
    return bytes;
  };
  const header = Buffer.alloc(32);
  header.writeUInt32BE(page, 8);
  header.writeUInt32BE(5, 16);
  const log = Buffer.concat([header, frame(5, 0), frame(5, 3), frame(5, 0), frame(4, 9)]);
  expect(lastCommit(log)).toBe(32 + 2 * (24 + page));
  expect(lastCommit(Buffer.concat([header, frame(4, 9)]))).toBe(0);
  expect(lastCommit(Buffer.alloc(10))).toBe(0);
});
