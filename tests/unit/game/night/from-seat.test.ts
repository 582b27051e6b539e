import { describe, expect, it } from "vitest";
import { join, seatByCode } from "../../../../game/night/from-seat.ts";
import { historyOf } from "../../../../game/night/views/history.ts";
import { RIGHT, round, SPEED, Table, WRONG } from "./nights.ts";

const answersOf = (table: Table) => table.events.filter(({ type }) => type === "answered").length;

describe("an answer", () => {
  it("may change in pub until the clock ends, and sent twice is stored once", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2).pass(1000);
    expect([table.answer(seat, WRONG), table.answer(seat, WRONG), table.answer(seat, RIGHT)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(answersOf(table)).toBe(2);
    expect(table.state.waiting[0]).toMatchObject({ answered: 1 });
  });

  it("is final in speed, and the same one sent again is not an error", () => {
    const table = new Table({ rounds: [round("a", 1, { scoring: SPEED })] });
    const seat = table.seat("Amber");
    table.next(2).pass(1000);
    expect([table.answer(seat, WRONG), table.answer(seat, WRONG), table.answer(seat, RIGHT)]).toEqual([
      null,
      null,
      "already-answered",
    ]);
    expect(answersOf(table)).toBe(1);
  });

  it("that was tapped in time counts up to 150 ms after the end, and not later", () => {
    for (const [after, tapped, code] of [
      [20_100, 19_990, null],
      [20_150, 19_990, null],
      [20_151, 19_990, "too-late"],
      [20_100, 20_050, "too-late"],
      [20_100, 90_000, "too-late"],
    ] as const) {
      const table = new Table();
      const seat = table.seat("Amber");
      table.next(2);
      const opened = table.now;
      table.pass(after);
      expect(table.answer(seat, RIGHT, opened + tapped)).toBe(code);
    }
  });

  it("before the options open, while the clock is held, after closing and after the reveal changes nothing", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2).pass(-10);
    expect(table.answer(seat, RIGHT)).toBe("not-open");
    table.pass(2000).host({ type: "pause" }).pass(1000);
    expect(table.answer(seat, RIGHT)).toBe("not-open");
    expect(table.answer(seat, RIGHT, table.now - 5000)).toBe("not-open");
    table.host({ type: "resume" }).next();
    expect(table.answer(seat, RIGHT)).toBe("too-late");
    table.next();
    expect(table.answer(seat, RIGHT)).toBe("too-late");
    expect(answersOf(table)).toBe(0);
  });

  it("tapped before a pause and arriving within the bound counts, with the time of the tap", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2).pass(2000);
    const tapped = table.now;
    table.pass(40).host({ type: "pause" }).pass(60);
    expect(table.answer(seat, RIGHT, tapped)).toBeNull();
    expect(table.events.at(-1)).toMatchObject({ type: "answered", tookMs: 2000 });
  });

  it("to another question, with no such option or from nobody is refused", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2);
    const old = table.ask;
    expect(table.answer(seat, 5)).toBe("not-an-option");
    expect(table.answer("handle9999", RIGHT)).toBe("not-seated");
    table.next(3);
    const given = { kind: "choice", place: RIGHT } as const;
    const forged = { type: "answer", n: 1, given, tapped: table.now } as const;
    expect(table.say(seat, { ...forged, ask: old })).toBe("too-late");
    expect(table.say(seat, { ...forged, ask: "handle9999" })).toBe("not-open");
    table.host({ type: "remove", seat });
    expect(table.answer(seat, RIGHT)).toBe("not-seated");
  });

  it("gains no more than 150 ms by a lie about the time", () => {
    const table = new Table({ rounds: [round("a", 1, { scoring: SPEED })] });
    const seat = table.seat("Amber");
    table.next(2).pass(8000).answer(seat, RIGHT, 0);
    expect(table.events.at(-1)).toMatchObject({ tookMs: 7850 });
  });

  it("does not take less than no time", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2).pass(20).answer(seat, RIGHT, 0);
    expect(table.events.at(-1)).toMatchObject({ tookMs: 0 });
  });
});

describe("a joker", () => {
  const joker = { type: "joker", n: 1 } as const;

  it("is played once a night, before the first question of its round", () => {
    const table = new Table();
    const [amber = "", brook = ""] = table.seats(2);
    expect(table.say(amber, joker)).toBe("no-joker");
    table.next();
    expect([table.say(amber, joker), table.say(amber, joker)]).toEqual([null, null]);
    expect(table.events.filter(({ type }) => type === "joker")).toHaveLength(1);
    table.next();
    expect(table.say(brook, joker)).toBe("no-joker");
    table.host({ type: "skip" });
    table.next(8);
    expect(table.state).toMatchObject({ round: 1, now: { phase: "round" } });
    expect([table.say(amber, joker), table.say(brook, joker)]).toEqual(["no-joker", null]);
  });

  it("is not to be had again by the skipping of a question that the room has seen", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2).host({ type: "skip" });
    expect(table.state.now.phase).toBe("round");
    expect(table.say(seat, joker)).toBe("no-joker");
  });

  it("may still be played where a question that nobody has seen was skipped", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next().host({ type: "skip" });
    expect(table.say(seat, joker)).toBeNull();
  });

  it("is not there where the night has none", () => {
    const table = new Table({ jokers: false });
    const seat = table.seat("Amber");
    expect(table.next().say(seat, joker)).toBe("no-joker");
  });
});

describe("an appeal", () => {
  const appeal = (ask: string) => ({ type: "appeal", n: 1, ask, text: " It was\u202e 1995\n" }) as const;

  it("is of what was revealed, once for each team, until the round's standings", () => {
    const table = new Table();
    const [amber = "", brook = ""] = table.seats(2);
    table.next(2);
    const { ask } = table;
    expect(table.say(amber, appeal(ask))).toBe("no-appeal");
    table.next();
    expect(table.say(amber, appeal(ask))).toBe("no-appeal");
    table.next();
    expect([table.say(amber, appeal(ask)), table.say(amber, appeal(ask))]).toEqual([null, "no-appeal"]);
    expect(table.state.appeals).toEqual([{ ask, seat: amber, text: "It was 1995", declined: false }]);
    table.next(7);
    expect(table.state.now.phase).toBe("standings");
    expect(table.say(brook, appeal(ask))).toBe("no-appeal");
  });

  it("shows in the team's own history whether it was allowed or declined", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2).answer(seat, WRONG);
    const { ask } = table;
    table.next(2).say(seat, appeal(ask));
    const row = () => historyOf(table.state, seat)[0];
    expect(row()).toMatchObject({ given: "a0 nope", right: "a0 KEY", appeal: "open", mayAppeal: false });
    table.host({ type: "decline", ask, seat });
    expect(row()?.appeal).toBe("declined");
    table.host({ type: "correct", ask, correction: { kind: "accept", place: WRONG } });
    expect(row()).toMatchObject({
      appeal: "allowed",
      right: "a0 KEY / a0 nope",
      verdict: { outcome: "right", points: 10 },
    });
  });
});

describe("a seat", () => {
  const joining = (table: Table, name: string) => join(table.state, { name, colour: "jade" }, table.context());

  it("is not to be had while the lobby is locked or when the night is over", () => {
    const table = new Table();
    table.host({ type: "lock" });
    expect(joining(table, "Amber")).toMatchObject({ ok: false, code: "locked" });
    table.host({ type: "unlock" }).host({ type: "end" });
    expect(joining(table, "Amber")).toMatchObject({ ok: false, code: "locked" });
  });

  it("is not to be had under another's name, and is when that one has gone", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    expect(joining(table, "АMBER")).toMatchObject({ ok: false, code: "name-taken" });
    table.host({ type: "remove", seat });
    expect(joining(table, "АMBER")).toMatchObject({ ok: true });
  });

  it("opens to its code however it is typed, and to no other", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    const code = table.state.basis.seats.get(seat)?.code ?? "";
    expect(seatByCode(table.state, ` ${code.toLowerCase().slice(0, 2)} ${code.slice(2)}`)).toEqual({
      ok: true,
      value: seat,
    });
    expect(seatByCode(table.state, "ZZZZ")).toMatchObject({ code: "wrong-code" });
    table.host({ type: "remove", seat });
    expect(seatByCode(table.state, code)).toMatchObject({ code: "wrong-code" });
  });
});
