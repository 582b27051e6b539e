import { describe, expect, it } from "vitest";
import type { HostCommand } from "../../../../game/night/commands.ts";
import { movesOf } from "../../../../game/night/moves.ts";
import { nextStep } from "../../../../game/night/next-step.ts";
import { answerRows } from "../../../../game/night/results.ts";
import { tallyOf } from "../../../../game/night/scoring.ts";
import { placesOf } from "../../../../game/night/standings.ts";
import { historyOf } from "../../../../game/night/views/history.ts";
import { RIGHT, round, Table } from "./nights.ts";

const phase = (table: Table) => table.state.now.phase;

describe("the one next step", () => {
  it("in a round whose answers come at its end asks all, then reveals all, then ends it", () => {
    const table = new Table({ rounds: [round("a", 2, { reveal: "end" })] });
    const steps = [];
    for (let step = nextStep(table.state); step !== null; step = nextStep(table.state)) {
      steps.push(step);
      table.next();
    }
    expect(steps).toEqual(["begin-round", "ask", "close", "ask", "close", "reveal", "reveal", "end-round", "podium"]);
  });

  it("takes the break after a round, and begins the next one from it", () => {
    const table = new Table({ rounds: [round("a", 1, { breakSeconds: 600 }), round("b", 1)] });
    table.next(5);
    expect(nextStep(table.state)).toBe("break");
    table.next();
    expect(table.state.now).toMatchObject({ phase: "break", clock: { totalMs: 600_000 } });
    expect(nextStep(table.state)).toBe("begin-round");
    table.next();
    expect(table.state).toMatchObject({ round: 1, now: { phase: "round" } });
  });

  it("goes back to where the round was left after a break of the host's", () => {
    const table = new Table();
    table.next(4).host({ type: "break", seconds: 60 });
    expect(nextStep(table.state)).toBe("end-break");
    table.next();
    expect(phase(table)).toBe("revealed");
    expect(nextStep(table.state)).toBe("ask");
  });

  it("waits while the clock is held", () => {
    const table = new Table();
    table.next(2).host({ type: "pause" });
    expect(table.refused({ type: "next" })).toBe("held");
    table.host({ type: "resume" }).next();
    expect(phase(table)).toBe("closed");
  });

  it("is none after the end", () => {
    const table = new Table();
    table.host({ type: "end" });
    expect(table.refused({ type: "next" })).toBe("not-now");
  });
});

describe("an early end", () => {
  const pointsOf = (table: Table) => [...tallyOf(table.state.basis).values()].map(({ points }) => points);

  it("counts what the room has answered and nobody has revealed, and can be undone", () => {
    const table = new Table({ rounds: [round("a", 4, { reveal: "end" })] });
    const [amber = "", brook = ""] = table.seats(2);
    table.next(2).answer(amber, RIGHT);
    table.next(2).answer(brook, RIGHT);
    table.answer(amber, RIGHT);
    table.next();
    expect(pointsOf(table)).toEqual([0, 0]);
    table.host({ type: "end" });
    expect(pointsOf(table)).toEqual([20, 10]);
    expect(historyOf(table.state, brook)).toHaveLength(2);
    table.host({ type: "undo" });
    expect(pointsOf(table)).toEqual([0, 0]);
    expect(table.state.waiting).toHaveLength(2);
  });

  it("leaves out the question that is still open, and shows its key to nobody", () => {
    const table = new Table({ rounds: [round("a", 4, { reveal: "end" })] });
    const seat = table.seat("Amber");
    table.next(2).answer(seat, RIGHT);
    table.next(2).answer(seat, RIGHT);
    table.host({ type: "end" });
    expect(pointsOf(table)).toEqual([10]);
    expect(JSON.stringify([historyOf(table.state, seat), answerRows(table.state)])).not.toContain("a1");
  });
});

describe("a question that is skipped", () => {
  it("goes with its answers where it was put, and is never put where it was ahead", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2).answer(seat, RIGHT);
    const { ask } = table;
    table.host({ type: "skip" });
    expect(table.state).toMatchObject({ now: { phase: "round" }, waiting: [], skipped: [{ round: 0, index: 0 }] });
    table.host({ type: "skip" }).next();
    expect(table.state.waiting).toMatchObject([{ index: 2 }]);
    expect(table.refused({ type: "correct", ask, correction: { kind: "void" } })).toBe("no-such-question");
  });

  it("leaves nothing to skip when all were put and shown", () => {
    const table = new Table({ rounds: [round("a", 1)] });
    table.next(4);
    expect(table.refused({ type: "skip" })).toBe("not-now");
  });
});

describe("a round that is ended early", () => {
  it("shows its standings at once where every question that was put is revealed, and puts no more", () => {
    const table = new Table({ rounds: [round("a", 3), round("b", 1)] });
    table.next(4).host({ type: "end-round" });
    expect(table.state).toMatchObject({ now: { phase: "standings" }, roundOver: true });
    expect(nextStep(table.state)).toBe("begin-round");
    expect(table.refused({ type: "end-round" })).toBe("not-now");
  });

  it("of a pub quiz still reveals what was put, one by one, and then shows its standings", () => {
    const table = new Table({ rounds: [round("a", 5, { reveal: "end" })] });
    const seat = table.seat("Amber");
    table.next(2).answer(seat, RIGHT);
    table.next(3).host({ type: "end-round" });
    const steps = [nextStep(table.state)];
    while (phase(table) !== "standings") {
      table.next();
      steps.push(nextStep(table.state));
    }
    expect(steps).toEqual(["reveal", "reveal", "end-round", "podium"]);
    expect(table.state.basis.played.map(({ index }) => index)).toEqual([0, 1]);
  });

  it("is not ended while somebody may still answer, nor where nothing of it is ahead", () => {
    const table = new Table({ rounds: [round("a", 2)] });
    expect(table.refused({ type: "end-round" })).toBe("not-now");
    table.next(2);
    expect(movesOf(table.state)).not.toContain("end-round");
    expect(table.refused({ type: "end-round" })).toBe("not-now");
    table.next(4);
    expect(table.refused({ type: "end-round" })).toBe("not-now");
  });

  it("comes back whole with one undo, whatever the undo finds", () => {
    for (const reveal of ["each", "end"] as const) {
      const table = new Table({ rounds: [round("a", 4, { reveal })] });
      table.next(3);
      const { now, waiting, skipped } = table.state;
      table.host({ type: "end-round" }).host({ type: "undo" });
      expect(table.state).toMatchObject({ now, waiting, skipped, roundOver: false });
      expect(nextStep(table.state)).toBe(reveal === "each" ? "reveal" : "ask");
    }
  });
});

describe("a team on paper", () => {
  const atTheTable = (change = {}) => {
    const table = new Table({ rounds: [round("a", 1), round("b", 1)], ...change });
    table.host({ type: "seat-paper", name: "Paper Moon" });
    const paper = [...table.state.basis.seats.keys()][0] ?? "";
    return { table, paper, phone: table.seat("Amber") };
  };

  it("plays its joker when its sheet comes in, once, and gets double for it", () => {
    const { table, paper } = atTheTable();
    expect(table.refused({ type: "mark-joker", seat: paper })).toBe("not-now");
    table.next(3).host({ type: "mark", seat: paper, ask: table.ask, given: { kind: "choice", place: RIGHT } });
    table.next().host({ type: "mark-joker", seat: paper });
    expect(table.state.basis.seats.get(paper)?.joker).toBe(0);
    expect(tallyOf(table.state.basis).get(paper)?.points).toBe(20);
    expect(table.refused({ type: "mark-joker", seat: paper })).toBe("not-now");
    table.host({ type: "undo" });
    expect(tallyOf(table.state.basis).get(paper)?.points).toBe(10);
  });

  it("has the only joker that the host may play, and none where the night has none", () => {
    const { table, phone } = atTheTable();
    table.next();
    expect(table.refused({ type: "mark-joker", seat: phone })).toBe("not-now");
    const none = atTheTable({ jokers: false });
    none.table.next();
    expect(none.table.refused({ type: "mark-joker", seat: none.paper })).toBe("not-now");
  });

  it("says its number aloud while a tie is broken, and not after the answer", () => {
    const { table, paper, phone } = atTheTable();
    table.next(2);
    expect(table.refused({ type: "mark-guess", seat: paper, value: 1994 })).toBe("not-now");
    table.next(2).host({ type: "tie-break", seats: [paper, phone], tieBreak: 0 });
    expect(table.refused({ type: "mark-guess", seat: phone, value: 1994 })).toBe("not-now");
    table.say(phone, { type: "guess", n: 1, ask: table.ask, value: 1990, tapped: table.now });
    table.next().host({ type: "mark-guess", seat: paper, value: 1993 });
    table.host({ type: "undo" }).host({ type: "mark-guess", seat: paper, value: 1995 }).next();
    expect(placesOf(table.state.basis).get(paper)).toBe(1);
    expect(table.refused({ type: "mark-guess", seat: paper, value: 1994 })).toBe("not-now");
  });

  it("is not quicker than a phone that was as near", () => {
    const { table, paper, phone } = atTheTable();
    table.next(4).host({ type: "tie-break", seats: [paper, phone], tieBreak: 0 });
    table.host({ type: "mark-guess", seat: paper, value: 1995 });
    table.say(phone, { type: "guess", n: 1, ask: table.ask, value: 1993, tapped: table.now });
    table.next(2);
    expect(placesOf(table.state.basis).get(phone)).toBe(1);
  });
});

describe("what is not possible", () => {
  const seat = "handle9999";
  const ask = "handle9998";

  it.each<[HostCommand, string]>([
    [{ type: "close" }, "not-now"],
    [{ type: "reveal" }, "not-now"],
    [{ type: "skip" }, "not-now"],
    [{ type: "pause" }, "not-now"],
    [{ type: "resume" }, "not-now"],
    [{ type: "extend", seconds: 10 }, "not-now"],
    [{ type: "standings" }, "not-now"],
    [{ type: "end-break" }, "not-now"],
    [{ type: "undo" }, "nothing-to-undo"],
    [{ type: "unlock" }, "not-now"],
    [{ type: "remove", seat }, "no-such-seat"],
    [{ type: "rename", seat, name: "Brook" }, "no-such-seat"],
    [{ type: "adjust", seat, points: 1, reason: "" }, "no-such-seat"],
    [{ type: "correct", ask, correction: { kind: "void" } }, "no-such-question"],
    [{ type: "tie-break", seats: ["handle0000", "handle0001"], tieBreak: 7 }, "no-tie-break"],
    [{ type: "tie-break", seats: ["handle0000", seat], tieBreak: 0 }, "no-such-seat"],
    [{ type: "seat-paper", name: " " }, "name-empty"],
    [{ type: "seat-paper", name: "Amber" }, "name-taken"],
    [{ type: "seat-paper", name: "A\u202eB" }, "name-not-allowed"],
    [{ type: "seat-paper", name: "x".repeat(25) }, "name-too-long"],
  ])("in the lobby %j is refused with %s", (command, code) => {
    const table = new Table();
    table.seat("Amber");
    const before = table.state;
    expect(table.refused(command)).toBe(code);
    expect(table.state).toBe(before);
  });

  it("names what is missing of a question that was put", () => {
    const table = new Table();
    const amber = table.seat("Amber");
    table.next(2);
    const put = table.ask;
    expect(table.refused({ type: "correct", ask: put, correction: { kind: "accept", place: 4 } })).toBe(
      "no-such-option",
    );
    const given = { kind: "choice", place: 5 } as const;
    expect(table.refused({ type: "mark", seat: amber, ask: put, given })).toBe("no-such-option");
    expect(table.refused({ type: "decline", ask: put, seat: amber })).toBe("not-now");
    expect(table.refused({ type: "merge", from: amber, into: amber })).toBe("not-now");
    expect(table.refused({ type: "rename", seat: amber, name: "AMBER" })).toBeNull();
  });

  it("is never offered: a move may be made exactly when its command is accepted", () => {
    const table = new Table({ rounds: [round("a", 2, { breakSeconds: 60 }), round("b", 1, { reveal: "end" })] });
    table.seats(2);
    const commands: Record<string, HostCommand> = {
      extend: { type: "extend", seconds: 10 },
      break: { type: "break", seconds: 60 },
    };
    const check = () => {
      const plain = [
        "next",
        "pause",
        "resume",
        "close",
        "reveal",
        "skip",
        "standings",
        "end-round",
        "end-break",
        "undo",
        "lock",
        "unlock",
        "end",
      ] as const;
      const all = [...plain.map((type): HostCommand => ({ type })), ...Object.values(commands)];
      const accepted = all.filter((command) => table.refused(command) === null).map(({ type }) => type);
      expect(movesOf(table.state).toSorted()).toEqual(accepted.toSorted());
    };
    for (let step = nextStep(table.state); step !== null; step = nextStep(table.state)) {
      check();
      if (table.refused({ type: "pause" }) === null) {
        table.host({ type: "pause" });
        check();
        table.host({ type: "resume" });
      }
      table.next();
    }
    check();
  });
});
