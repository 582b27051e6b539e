import fc from "fast-check";
import type { HostCommand } from "../../../../game/night/commands.ts";
import { decide } from "../../../../game/night/decide.ts";
import { due } from "../../../../game/night/due.ts";
import type { NightPlan } from "../../../../game/night/plan.ts";
import { PUB, round, SPEED, Table } from "./nights.ts";

/** Random nights: what somebody tries to do, one attempt after another. What may not happen is refused and leaves no event. */

export type Attempt = (table: Table) => void;

const host = (command: (table: Table) => HostCommand): Attempt => {
  return (table) => {
    const decided = decide(table.state, command(table), table.context());
    if (decided.ok) for (const event of decided.value) table.push(event);
  };
};

/** One of those who ever sat here, seats that are gone among them. */
const seatAt = (table: Table, pick: number) => {
  const seats = [...table.state.basis.seats.keys()];
  return seats[pick % Math.max(seats.length, 1)] ?? "handle9999";
};
const askAt = (table: Table, pick: number) => {
  const asks = [...table.state.basis.played, ...table.state.waiting].map(({ ask }) => ask);
  return asks[pick % Math.max(asks.length, 1)] ?? "handle9999";
};

const nat = fc.nat(30);
const anyPlace = fc.nat(4);
const plain = fc.constantFrom(
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
  "undo",
);
const anyCorrection = fc.oneof(
  anyPlace.map((place) => ({ kind: "accept" as const, place })),
  fc.constant({ kind: "void" as const }),
  fc.nat(50).map((points) => ({ kind: "points" as const, points })),
);

export const anyAnswer: fc.Arbitrary<Attempt> = fc
  .tuple(nat, anyPlace, fc.integer({ min: -3000, max: 500 }))
  .map(([who, place, early]) => (table) => {
    table.answer(seatAt(table, who), place, table.now + early);
  });

const anyTeamMove: fc.Arbitrary<Attempt> = fc.oneof(
  { weight: 8, arbitrary: anyAnswer },
  nat.map((who) => (table: Table) => void table.say(seatAt(table, who), { type: "joker", n: 1 })),
  fc.tuple(nat, nat).map(([who, what]) => (table: Table) => {
    table.say(seatAt(table, who), { type: "appeal", n: 1, ask: askAt(table, what), text: "No" });
  }),
  fc.tuple(nat, fc.integer({ min: 1900, max: 2030 })).map(([who, value]) => (table: Table) => {
    table.say(seatAt(table, who), { type: "guess", n: 1, ask: table.ask, value, tapped: table.now });
  }),
);

const anyHostMove: fc.Arbitrary<Attempt> = fc.oneof(
  { weight: 14, arbitrary: fc.constant(host(() => ({ type: "next" }))) },
  { weight: 4, arbitrary: plain.map((type) => host(() => ({ type }))) },
  fc.constant(host(() => ({ type: "extend", seconds: 10 }))),
  fc.constant(host(() => ({ type: "break", seconds: 60 }))),
  fc
    .tuple(nat, anyCorrection)
    .map(([what, correction]) => host((table) => ({ type: "correct", ask: askAt(table, what), correction }))),
  fc
    .tuple(nat, fc.integer({ min: -30, max: 30 }))
    .map(([who, points]) => host((table) => ({ type: "adjust", seat: seatAt(table, who), points, reason: "" }))),
  fc
    .tuple(nat, nat)
    .map(([what, who]) => host((table) => ({ type: "decline", ask: askAt(table, what), seat: seatAt(table, who) }))),
  fc.tuple(nat, nat, anyPlace).map(([what, who, place]) =>
    host((table) => ({
      type: "mark",
      ask: askAt(table, what),
      seat: seatAt(table, who),
      given: { kind: "choice", place },
    })),
  ),
  fc
    .tuple(nat, nat)
    .map(([from, into]) => host((table) => ({ type: "merge", from: seatAt(table, from), into: seatAt(table, into) }))),
  nat.map((who) => host((table) => ({ type: "mark-joker", seat: seatAt(table, who) }))),
  nat.map((who) => host((table) => ({ type: "mark-guess", seat: seatAt(table, who), value: 1900 + who }))),
  nat.map((who) => host(() => ({ type: "seat-paper", name: `On paper ${who}` }))),
  nat.map((who) => host((table) => ({ type: "remove", seat: seatAt(table, who) }))),
  nat.map((who) =>
    host((table) => ({ type: "rename", seat: seatAt(table, who), name: `Renamed ${"x".repeat(who % 5)}` })),
  ),
  fc
    .tuple(nat, nat, fc.nat(1))
    .map(([a, b, tieBreak]) =>
      host((table) => ({ type: "tie-break", seats: [seatAt(table, a), seatAt(table, b)], tieBreak })),
    ),
);

const anyProgramMove: fc.Arbitrary<Attempt> = fc.constantFrom<Attempt>(
  (table) => {
    for (const event of due(table.state, table.now, () => true)) table.push(event);
  },
  (table) => void table.push({ type: "recovered", at: table.now }),
);

const anyAttempt = fc.tuple(
  fc.nat(6000),
  fc.oneof(
    { weight: 10, arbitrary: anyTeamMove },
    { weight: 12, arbitrary: anyHostMove },
    { weight: 1, arbitrary: anyProgramMove },
  ),
);

const anyRound = fc
  .record({
    questions: fc.integer({ min: 1, max: 3 }),
    reveal: fc.constantFrom("each", "end"),
    scoring: fc.constantFrom(PUB, SPEED),
    streak: fc.boolean(),
    penalty: fc.constantFrom(0, 3),
    breakSeconds: fc.constantFrom(0, 60),
  })
  .map(({ questions, reveal, scoring, streak, penalty, breakSeconds }) => (name: string) => {
    return round(name, questions, { reveal, breakSeconds, scoring: { ...scoring, streak, penalty } });
  });

export const anyPlan: fc.Arbitrary<Partial<NightPlan>> = fc
  .record({
    rounds: fc.array(anyRound, { minLength: 1, maxLength: 3 }),
    lateJoin: fc.constantFrom("zero" as const, "average" as const),
    jokers: fc.boolean(),
  })
  .map(({ rounds, ...rest }) => ({ ...rest, rounds: rounds.map((make, index) => make("abc"[index] ?? "z")) }));

export const anyNight = fc.record({
  plan: anyPlan,
  seats: fc.integer({ min: 1, max: 4 }),
  attempts: fc.array(anyAttempt, { maxLength: 70, size: "max" }),
});
export type AnyNight = typeof anyNight extends fc.Arbitrary<infer Night> ? Night : never;

/** Plays it, and looks after each attempt. */
export function play({ plan, seats, attempts }: AnyNight, look: (table: Table) => void = () => undefined): Table {
  const table = new Table(plan);
  table.seats(seats);
  look(table);
  for (const [after, attempt] of attempts) {
    attempt(table.pass(after));
    look(table);
  }
  return table;
}

/** Checks it over many nights, the same ones each time. */
export function overNights(check: (night: AnyNight) => void, numRuns = 150): void {
  fc.assert(fc.property(anyNight, check), { seed: 20, numRuns });
}
