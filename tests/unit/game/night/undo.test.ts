import { describe, expect, it } from "vitest";
import { replay } from "../../../../game/night/replay.ts";
import type { NightState } from "../../../../game/night/state.ts";
import { RIGHT, Table, WRONG } from "./nights.ts";

/** What an audience could tell apart: not how many events there were, nor when the last one was. */
const seen = ({ count: _, at: __, ...rest }: NightState) => rest;

describe("undo", () => {
  it("takes back the host's last step, and what teams did on their own stays", () => {
    const table = new Table();
    table.host({ type: "lock" }).host({ type: "unlock" });
    const seat = table.seat("Amber");
    table.next();
    table.say(seat, { type: "joker", n: 1 });
    table.host({ type: "undo" });
    expect(table.state.now.phase).toBe("lobby");
    expect(table.state.basis.seats.size).toBe(1);
    expect(table.state.basis.seats.get(seat)?.joker).toBeNull();
    table.host({ type: "undo" });
    expect(table.state.locked).toBe(true);
    table.host({ type: "undo" });
    expect(table.refused({ type: "undo" })).toBe("nothing-to-undo");
  });

  it("of a question takes its answers with it, and they do not count for the one put next", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2).answer(seat, RIGHT);
    table.host({ type: "undo" });
    expect(table.state).toMatchObject({ now: { phase: "round" }, waiting: [] });
    table.next();
    expect(table.state.waiting).toMatchObject([{ index: 0, answered: 0, answers: [] }]);
  });

  it("of a closing opens the question again, held, with the time that it had left", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2).pass(5000).answer(seat, WRONG);
    table.next().pass(60_000).host({ type: "undo" });
    expect(table.state).toMatchObject({
      held: "host",
      now: { phase: "open", clock: { kind: "held", leftMs: 15_000 } },
    });
    expect(table.answer(seat, RIGHT)).toBe("not-open");
    table.host({ type: "resume" }).pass(1000);
    expect(table.answer(seat, RIGHT)).toBeNull();
    table.next(2);
    expect(table.state.basis.played[0]?.answers[0]?.[0]).toMatchObject({ tookMs: 6000 });
  });

  it("of a closing by the clock opens it again with nothing left, until time is added", () => {
    const table = new Table();
    table.next(2).pass(30_000).push({ type: "closed", at: table.now, reason: "time" });
    table.host({ type: "undo" });
    expect(table.state.now).toMatchObject({ phase: "open", clock: { kind: "held", leftMs: 0 } });
    table.host({ type: "extend", seconds: 10 });
    expect(table.state.now).toMatchObject({ clock: { leftMs: 10_000 } });
  });

  it("of a pause goes on as if there had been none, and costs nobody time", () => {
    const table = new Table();
    table.next(2).pass(5000).host({ type: "pause" }).pass(60_000).host({ type: "undo" });
    expect(table.state).toMatchObject({ held: "no", now: { clock: { kind: "running", endsAt: table.now + 15_000 } } });
  });

  it("of going on holds the clock again where it stood", () => {
    const table = new Table();
    table
      .next(2)
      .pass(5000)
      .host({ type: "pause" })
      .pass(1000)
      .host({ type: "resume" })
      .pass(3000)
      .host({ type: "undo" });
    expect(table.state).toMatchObject({ held: "host", now: { clock: { kind: "held", leftMs: 15_000 } } });
  });

  it("of skipping and of an early end brings back a question with its answers and its time", () => {
    for (const type of ["skip", "end"] as const) {
      const table = new Table();
      const seat = table.seat("Amber");
      table.next(2).pass(4000).answer(seat, RIGHT);
      table.host({ type }).pass(9000).host({ type: "undo" });
      expect(table.state).toMatchObject({
        held: "host",
        waiting: [{ answered: 1 }],
        now: { phase: "open", clock: { leftMs: 16_000 } },
      });
    }
  });

  it("undone itself leaves all as it was", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2).answer(seat, RIGHT);
    table.next();
    const before = seen(table.state);
    table.host({ type: "undo" });
    expect(seen(table.state)).not.toEqual(before);
    table.push({ type: "undone", at: table.now, event: table.events.length - 1 });
    expect(seen(table.state)).toEqual(before);
  });

  it("names an event that is not there, or itself, without effect", () => {
    const table = new Table();
    table.next();
    const before = seen(table.state);
    for (const event of [0, 2, 3, 900]) table.push({ type: "undone", at: table.now, event });
    expect(seen(table.state)).toEqual(before);
  });
});

describe("a restart", () => {
  it("comes back paused with the time as of the last event", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2).pass(5000).answer(seat, RIGHT);
    table.pass(3_600_000).push({ type: "recovered", at: table.now });
    expect(table.state).toMatchObject({
      held: "restart",
      now: { phase: "open", clock: { kind: "held", leftMs: 15_000 } },
    });
    table.pass(1000).push({ type: "recovered", at: table.now });
    table.host({ type: "resume" });
    expect(table.state).toMatchObject({ held: "no", now: { clock: { endsAt: table.now + 15_000 } } });
  });

  it("says so between questions as well, until the host goes on", () => {
    const table = new Table();
    table.next().push({ type: "recovered", at: table.now });
    expect(table.state.held).toBe("restart");
    table.next();
    expect(table.state).toMatchObject({ held: "no", now: { phase: "open" } });
  });

  it("is not taken back by an undo", () => {
    const table = new Table();
    table.next(2).push({ type: "recovered", at: table.now }).host({ type: "undo" });
    expect(table.state.now.phase).toBe("round");
  });
});

it("a log that does not begin with the opening is no night", () => {
  expect(replay([])).toBeNull();
  expect(replay([{ type: "locked", at: 0 }])).toBeNull();
});
