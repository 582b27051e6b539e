import { describe, expect, it } from "vitest";
import type { Given } from "../../../../game/given.ts";
import { due, dueAt } from "../../../../game/night/due.ts";
import { hostViewSchema } from "../../../../game/night/host-view.ts";
import { phoneViewSchema, stageViewSchema } from "../../../../game/night/messages.ts";
import type { NightItem } from "../../../../game/night/plan.ts";
import { answerRows } from "../../../../game/night/results.ts";
import { historyOf } from "../../../../game/night/views/history.ts";
import { hostView } from "../../../../game/night/views/host.ts";
import { phoneView } from "../../../../game/night/views/phone.ts";
import { stageView } from "../../../../game/night/views/stage.ts";
import { type Question, questionSchema } from "../../../../questions/model.ts";
import { PUB, question, round, Table } from "./nights.ts";

const JOINING = { url: "http://h:1/", address: "h:1", pin: "1234", wifi: null, reach: "here" as const };
const OUTSIDE = { nightId: "n", joining: JOINING, rev: 1, now: 0, stages: 0, storage: "ok" as const, phones: () => 1 };

const OWN: Readonly<Record<Exclude<Question["kind"], "choice">, object>> = {
  several: { kind: "several", options: ["Ada", "Bela", "Cleo", "Dora"], answers: [1, 2] },
  truth: { kind: "truth", answer: true },
  typed: { kind: "typed", prompt: "Who shot it?", accepted: ["Ingrid Holm", "SECRETHOLM"] },
  number: { kind: "number", value: 987654, tolerance: 10, unit: "metres" },
  timeline: { kind: "timeline", options: ["Ada", "Bela", "Cleo", "Dora"], years: [1931, 987, 1899, 2001] },
};

function itemOf(kind: keyof typeof OWN): NightItem {
  const { options: _, answer: __, ...common } = question(kind);
  return { id: `i-${kind}`, packId: null, note: "", question: questionSchema.parse({ ...common, ...OWN[kind] }) };
}

/** A night of one question of this kind, put to the room. */
function asked(kind: keyof typeof OWN) {
  const rounds = [{ ...round("a", 1, { reveal: "each", scoring: { ...PUB, penalty: 5 } }), items: [itemOf(kind)] }];
  const table = new Table({ rounds, tieBreaks: [] });
  const [one = "", two = "", three = ""] = table.seats(3);
  table.next(2);
  const say = (seat: string, given: Given) =>
    table.say(seat, { type: "answer", n: 1, ask: table.ask, given, tapped: table.now });
  return { table, one, two, three, say };
}

const typed = (text: string): Given => ({ kind: "typed", text });
const outcomes = (table: Table) => answerRows(table.state).map(({ outcome, points }) => [outcome, points]);
const roomSees = (table: Table) =>
  JSON.stringify([
    stageView(table.state, JOINING),
    [...table.state.basis.seats.keys()].map((seat) => [phoneView(table.state, seat), historyOf(table.state, seat)]),
  ]);

// as shown, Bela stands first and Ada second
const ROWS: readonly (readonly [keyof typeof OWN, right: Given, wrong: Given])[] = [
  ["several", { kind: "several", places: [0, 2] }, { kind: "several", places: [0] }],
  ["truth", { kind: "truth", value: true }, { kind: "truth", value: false }],
  ["typed", typed("i. holm"), typed("Otto Brandt")],
  ["number", { kind: "number", value: 987644 }, { kind: "number", value: 987643 }],
  // as shown, Bela stands first and Ada second
  ["timeline", { kind: "timeline", places: [0, 2, 1, 3] }, { kind: "timeline", places: [0, 1, 2, 3] }],
];

describe.each(ROWS)("a question that is answered by %s", (kind, right, wrong) => {
  it("pays who is right, and takes the penalty from who is wrong", () => {
    const { table, one, two, say } = asked(kind);
    expect([say(one, right), say(two, wrong)]).toEqual([null, null]);
    table.next(2);
    expect(outcomes(table)).toEqual([
      ["right", 10],
      ["wrong", -5],
      ["none", 0],
    ]);
  });

  it("shows the room nothing of what is right before the reveal, and all of it after", () => {
    const { table, one, say } = asked(kind);
    say(one, wrong);
    const keys = ["SECRETHOLM", "Ingrid Holm", "987654", '"right":[', `"answers"`, `"accepted"`, `"years"`, "1899"];
    for (const key of keys) expect(roomSees(table)).not.toContain(key);
    table.next();
    for (const key of keys) expect(roomSees(table)).not.toContain(key);
    table.next();
    expect(roomSees(table)).toContain('"right":[');
  });

  it("gives views that pass their own schemas, all the way", () => {
    const { table, one, two, say } = asked(kind);
    const check = () => {
      hostViewSchema.parse(hostView(table.state, OUTSIDE));
      stageViewSchema.parse(stageView(table.state, JOINING));
      for (const seat of [one, two]) phoneViewSchema.parse(phoneView(table.state, seat));
    };
    check();
    say(one, right);
    say(two, wrong);
    check();
    table.next();
    check();
    table.next();
    check();
  });

  it("refuses what is no answer to it", () => {
    const { table, one, say } = asked(kind);
    for (const given of [
      { kind: "choice", place: 0 } as const,
      ...ROWS.filter(([other]) => other !== kind).map(([, each]) => each),
    ]) {
      expect(say(one, given)).toBe("not-an-option");
    }
    expect(table.state.waiting[0]?.answered).toBe(0);
  });

  it("is marked on paper as it is answered by phone", () => {
    const { table } = asked(kind);
    table.host({ type: "seat-paper", name: "Paper" });
    const paper = [...table.state.basis.seats.keys()].at(-1) ?? "";
    const { ask } = table;
    table.next(2);
    table.host({ type: "mark", seat: paper, ask, given: right });
    expect(answerRows(table.state).at(-1)).toMatchObject({ team: "Paper", outcome: "right" });
    expect(table.refused({ type: "mark", seat: paper, ask, given: { kind: "choice", place: 1 } })).toBe(
      "no-such-option",
    );
  });
});

describe("a written answer", () => {
  it("that is near is wrong until the host counts it for all who wrote it, and one undo takes that back", () => {
    const { table, one, two, three, say } = asked("typed");
    say(one, typed("Ingrid Hom"));
    say(two, typed("INGRID HOM!"));
    say(three, typed("Otto Brandt"));
    table.next(2);
    expect(outcomes(table).map(([outcome]) => outcome)).toEqual(["wrong", "wrong", "wrong"]);
    const [row] = hostView(table.state, OUTSIDE).asked;
    expect(row?.said).toMatchObject([
      { text: "Ingrid Hom", teams: 2, match: "near" },
      { text: "Otto Brandt", teams: 1, match: "wrong" },
    ]);
    table.host({ type: "correct", ask: table.ask, correction: { kind: "accept-given", given: typed("ingrid hom") } });
    expect(outcomes(table).map(([outcome]) => outcome)).toEqual(["right", "right", "wrong"]);
    table.host({ type: "undo" });
    expect(outcomes(table).map(([outcome]) => outcome)).toEqual(["wrong", "wrong", "wrong"]);
  });

  it("that is appealed is allowed by counting it", () => {
    const { table, one, say } = asked("typed");
    say(one, typed("Die Holm"));
    table.next(2);
    expect(table.say(one, { type: "appeal", n: 2, ask: table.ask, text: "That is her stage name." })).toBeNull();
    expect(hostView(table.state, OUTSIDE).appeals).toMatchObject([
      { state: "open", written: { text: "Ingrid Holm" }, by: [{ given: typed("Die Holm") }] },
    ]);
    table.host({ type: "correct", ask: table.ask, correction: { kind: "accept-given", given: typed("Die Holm") } });
    expect(hostView(table.state, OUTSIDE).appeals).toMatchObject([{ state: "allowed" }]);
    expect(outcomes(table)[0]).toEqual(["right", 10]);
  });

  it("of one team alone does not stand on the stage unless it is right; the rest is counted", () => {
    const { table, one, two, three, say } = asked("typed");
    say(one, typed("Holm"));
    say(two, typed("something rude"));
    say(three, typed("something ruder"));
    table.next(2);
    expect(stageView(table.state, JOINING).now).toMatchObject({
      screen: "reveal",
      said: [{ text: "Holm", teams: 1, match: "right" }],
      others: 2,
    });
    expect(JSON.stringify(stageView(table.state, JOINING))).not.toContain("rude");
  });

  it("comes without what nobody sees, and with nothing else is refused", () => {
    const { table, one, two, say } = asked("typed");
    say(one, typed("Ingrid\u202e  Holm"));
    expect(say(two, typed("\u202e\u2066"))).toBe("not-an-option");
    table.next(2);
    expect(answerRows(table.state)[0]).toMatchObject({ given: "Ingrid Holm", outcome: "right", kind: "typed" });
  });
});

it("an option cannot be counted for a question that has none, nor words for one that has", () => {
  const { table } = asked("typed");
  const { ask } = table;
  expect(table.refused({ type: "correct", ask, correction: { kind: "accept", place: 0 } })).toBe("no-such-option");
  const other = asked("truth").table;
  const correction = { kind: "accept-given", given: typed("True") } as const;
  expect(other.refused({ type: "correct", ask: other.ask, correction })).toBe("no-such-option");
  other.host({ type: "correct", ask: other.ask, correction: { kind: "accept", place: 1 } });
});

describe("a choice with clues", () => {
  const CLUES = ["CLUE-ONE", "CLUE-TWO", "CLUE-THREE", "CLUE-FOUR", "CLUE-FIVE"];

  /** 20 seconds: a clue every four. */
  function clued() {
    const { items } = round("a", 1);
    const told = items.map((item) => ({ ...item, question: questionSchema.parse({ ...item.question, clues: CLUES }) }));
    const table = new Table({ rounds: [{ ...round("a", 1, { scoring: PUB }), items: told }], tieBreaks: [] });
    const seats = table.seats(3);
    table.next(2);
    return { table, seats };
  }
  const look = (table: Table) => {
    for (const event of due(table.state, table.now, () => true)) table.push(event);
  };

  it("tells them one by one as the time goes, and no audience hears one early", () => {
    const { table } = clued();
    for (const [told, clue] of CLUES.entries()) {
      expect(roomSees(table)).toContain(clue);
      table.pass(3999);
      look(table);
      for (const later of CLUES.slice(told + 1)) expect(roomSees(table)).not.toContain(later);
      table.pass(1);
      look(table);
    }
    expect(hostView(table.state, OUTSIDE).question?.clues).toEqual(CLUES);
  });

  it("looks again when the next one is due, and does not count pauses", () => {
    const { table } = clued();
    expect(dueAt(table.state)).toBe(table.now + 4000);
    table.pass(1000).host({ type: "pause" });
    expect(dueAt(table.state)).toBeNull();
    table.pass(60_000).host({ type: "resume" });
    expect(dueAt(table.state)).toBe(table.now + 3000);
  });

  it("is worth the less the more had been told when it was answered; on paper all may have been", () => {
    const { table, seats } = clued();
    const [one = "", two = "", three = ""] = seats;
    table.host({ type: "seat-paper", name: "Paper" });
    const paper = [...table.state.basis.seats.keys()].at(-1) ?? "";
    // As shown, the key stands first.
    table.answer(one, 0);
    table.pass(4000);
    look(table);
    // Who says it again has lost nothing, who changes it has.
    table.answer(one, 0);
    table.answer(two, 0);
    table.answer(three, 1);
    table.pass(4000);
    look(table);
    table.answer(three, 0);
    const { ask } = table;
    table.next(2);
    table.host({ type: "mark", seat: paper, ask, given: { kind: "choice", place: 0 } });
    expect(outcomes(table)).toEqual([
      ["right", 10],
      ["right", 8],
      ["right", 6],
      ["right", 2],
    ]);
  });
});
