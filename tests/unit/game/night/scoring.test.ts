import { describe, expect, it } from "vitest";
import { basePoints, lateStart, streakPoints, tallyOf, verdictOf } from "../../../../game/night/scoring.ts";
import { phoneView } from "../../../../game/night/views/phone.ts";
import { PUB, RIGHT, round, SPEED, Table, WRONG } from "./nights.ts";

const pointsOf = (table: Table, seat: string) => tallyOf(table.state.basis).get(seat)?.points;

/** One team answers; a null is no answer. */
function played(table: Table, seat: string, places: readonly (number | null)[]) {
  table.next();
  for (const place of places) {
    table.next();
    if (place !== null) table.answer(seat, place);
    table.next(2);
  }
}

describe("points of a right answer", () => {
  const right = { seconds: 20, worth: null, credit: 1 };

  it("are the share that an answer earns, but one at least where the question pays at all", () => {
    const pub = (points: number, credit: number, worth: number | null = null) =>
      basePoints({ ...right, worth, scoring: { ...PUB, points }, tookMs: 0, credit });
    expect([pub(10, 0.5), pub(10, 0.1), pub(1, 0.1), pub(10, 0.5, 4), pub(10, 0.5, 0)]).toEqual([5, 1, 1, 2, 0]);
  });

  it.each([
    [0, 1000],
    [5000, 875],
    [20_000, 500],
    [35_000, 500],
    [null, 500],
  ])("in speed after %s ms are %s", (tookMs, points) => {
    expect(basePoints({ ...right, scoring: SPEED, tookMs })).toBe(points);
  });

  it("in pub are the round's, however quick", () => {
    expect([0, 9000, null].map((tookMs) => basePoints({ ...right, scoring: PUB, tookMs }))).toEqual([10, 10, 10]);
  });

  it("are what the host made them, in both", () => {
    expect(basePoints({ ...right, scoring: SPEED, tookMs: 3000, worth: 7 })).toBe(7);
    expect(basePoints({ ...right, scoring: PUB, tookMs: null, worth: 0 })).toBe(0);
  });
});

it("a row adds a tenth for each before it, up to five, and nothing where streaks are off", () => {
  const rows = [1, 2, 3, 6, 9];
  expect(rows.map((n) => streakPoints({ ...SPEED, streak: true }, n))).toEqual([0, 100, 200, 500, 500]);
  expect(rows.map((n) => streakPoints({ ...PUB, streak: true }, n))).toEqual([0, 1, 2, 5, 5]);
  expect(rows.map((n) => streakPoints({ ...PUB, points: 1, streak: true }, n))).toEqual([0, 1, 2, 5, 5]);
  expect(rows.map((n) => streakPoints(PUB, n))).toEqual([0, 0, 0, 0, 0]);
});

describe("a seat", () => {
  const rounds = (change: object) => [round("a", 4, { scoring: { ...PUB, ...change } }), round("b", 2)];

  it("loses the penalty for a wrong answer, and nothing for none", () => {
    const table = new Table({ rounds: rounds({ penalty: 3 }) });
    const seat = table.seat("Amber");
    played(table, seat, [WRONG, null, RIGHT]);
    expect(pointsOf(table, seat)).toBe(-3 + 0 + 10);
  });

  it("builds a row that a wrong answer and no answer end", () => {
    const table = new Table({ rounds: rounds({ streak: true }) });
    const seat = table.seat("Amber");
    played(table, seat, [RIGHT, RIGHT, null, RIGHT]);
    expect(table.state.basis.played.map(({ ask }) => verdictOf(table.state.basis, ask, seat)?.inARow)).toEqual([
      1, 2, 0, 1,
    ]);
    expect(pointsOf(table, seat)).toBe(10 + 11 + 0 + 10);
  });

  it("keeps its row over a question that is void", () => {
    const table = new Table({ rounds: rounds({ streak: true }) });
    const seat = table.seat("Amber");
    played(table, seat, [RIGHT, WRONG, RIGHT]);
    const wrong = table.state.basis.played[1]?.ask ?? "";
    table.host({ type: "correct", ask: wrong, correction: { kind: "void" } });
    expect(pointsOf(table, seat)).toBe(10 + 0 + 11);
    expect(verdictOf(table.state.basis, wrong, seat)).toEqual({ outcome: "void", points: 0, inARow: 1 });
  });

  it("doubles with its joker all points of that round, losses too, and none of another", () => {
    const table = new Table({ rounds: rounds({ penalty: 3 }) });
    const [amber = "", brook = ""] = table.seats(2);
    table.next();
    expect(table.say(amber, { type: "joker", n: 1 })).toBeNull();
    for (const place of [RIGHT, WRONG, RIGHT, RIGHT]) {
      table.next();
      table.answer(amber, place);
      table.answer(brook, place);
      table.next(2);
    }
    table.next(2);
    expect([pointsOf(table, amber), pointsOf(table, brook)]).toEqual([54, 27]);
    table.next();
    table.answer(amber, RIGHT);
    table.next(2);
    expect(pointsOf(table, amber)).toBe(64);
  });

  it("gets points when another option is accepted, and keeps those of the key", () => {
    const table = new Table();
    const [amber = "", brook = ""] = table.seats(2);
    table.next(2);
    table.answer(amber, WRONG);
    table.answer(brook, RIGHT);
    const { ask } = table;
    table.next(2);
    table.host({ type: "correct", ask, correction: { kind: "accept", place: WRONG } });
    expect([pointsOf(table, amber), pointsOf(table, brook)]).toEqual([10, 10]);
    table.host({ type: "correct", ask, correction: { kind: "points", points: 4 } });
    expect([pointsOf(table, amber), pointsOf(table, brook)]).toEqual([4, 4]);
    table.host({ type: "undo" }).host({ type: "undo" });
    expect([pointsOf(table, amber), pointsOf(table, brook)]).toEqual([0, 10]);
  });

  it("gets what the host adds or takes, once", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.host({ type: "adjust", seat, points: 25, reason: "Best costume" });
    expect(pointsOf(table, seat)).toBe(25);
    table.host({ type: "adjust", seat, points: -5, reason: "Shouting" });
    expect(pointsOf(table, seat)).toBe(20);
    table.host({ type: "undo" });
    expect(pointsOf(table, seat)).toBe(25);
  });

  it("that comes late begins with the room's average where the host likes, else at zero", () => {
    for (const [lateJoin, start] of [
      ["average", 5],
      ["zero", 0],
    ] as const) {
      const table = new Table({ lateJoin });
      const [amber = ""] = table.seats(2);
      expect(table.state.basis.seats.get(amber)?.start).toBe(0);
      table.next(2).answer(amber, RIGHT);
      table.next(2);
      expect(lateStart(table.state.basis)).toBe(start);
      expect(pointsOf(table, table.seat("Cedar"))).toBe(start);
    }
  });

  it("on paper has its marks count like answers, at the end of the time", () => {
    const table = new Table({ rounds: [round("a", 2, { scoring: SPEED })] });
    const paper = [...table.host({ type: "seat-paper", name: "Paper" }).state.basis.seats.keys()][0] ?? "";
    table.next(4);
    const ask = table.state.basis.played[0]?.ask ?? "";
    table.host({ type: "mark", seat: paper, ask, given: { kind: "choice", place: RIGHT } });
    expect(pointsOf(table, paper)).toBe(500);
    table.host({ type: "mark", seat: paper, ask, given: null });
    expect(pointsOf(table, paper)).toBe(0);
  });
});

it("a round whose answers come at its end shows no points before", () => {
  const table = new Table({ rounds: [round("a", 2, { reveal: "end" }), round("b", 1)] });
  const seat = table.seat("Amber");
  table.next(2).answer(seat, RIGHT);
  table.next();
  expect(phoneView(table.state, seat)?.now).toMatchObject({ screen: "waiting" });
  table.next().answer(seat, RIGHT);
  table.next();
  expect(pointsOf(table, seat)).toBe(0);
  table.next();
  expect(phoneView(table.state, seat)?.now).toMatchObject({ screen: "verdict", points: 10, question: { number: 1 } });
  table.next();
  expect(phoneView(table.state, seat)?.now).toMatchObject({ screen: "verdict", points: 20, question: { number: 2 } });
});
