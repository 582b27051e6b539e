import { describe, expect, it } from "vitest";
import { due, dueAt } from "../../../../game/night/due.ts";
import { RIGHT, round, SPEED, Table } from "./nights.ts";

const everyone = () => true;

describe("a question closes by itself", () => {
  it("when its time is up and no fair answer can arrive any more", () => {
    const table = new Table();
    table.next(2);
    const end = table.now + 20_150;
    expect(dueAt(table.state)).toBe(end);
    expect(due(table.state, end - 1, everyone)).toEqual([]);
    expect(due(table.state, end, everyone)).toEqual([{ type: "closed", at: end, reason: "time" }]);
  });

  it("never while it is held", () => {
    const table = new Table();
    table.next(2).host({ type: "pause" });
    expect(dueAt(table.state)).toBeNull();
    expect(due(table.state, table.now + 1e9, everyone)).toEqual([]);
  });

  it("when all that are here have given their final answer; a phone that vanished and paper hold up nobody", () => {
    const table = new Table({ rounds: [round("a", 1, { scoring: SPEED })] });
    const [amber = "", brook = "", gone = ""] = table.seats(3);
    table.host({ type: "seat-paper", name: "Paper" });
    const present = (seat: string) => seat !== gone;
    table.next(2).pass(1000).answer(amber, RIGHT);
    expect(due(table.state, table.now, present)).toEqual([]);
    table.answer(brook, RIGHT);
    expect(due(table.state, table.now, everyone)).toEqual([]);
    expect(due(table.state, table.now, present)).toMatchObject([{ reason: "all-answered" }]);
  });

  it("not because all have answered where answers may change, nor because nobody is here", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2).answer(seat, RIGHT);
    expect(due(table.state, table.now, everyone)).toEqual([]);
    const fast = new Table({ rounds: [round("a", 1, { scoring: SPEED })] });
    fast.seat("Amber");
    fast.next(2);
    expect(due(fast.state, fast.now, () => false)).toEqual([]);
  });

  it("and nothing is due in the lobby", () => {
    const table = new Table();
    expect([dueAt(table.state), due(table.state, table.now, everyone)]).toEqual([null, []]);
  });
});
