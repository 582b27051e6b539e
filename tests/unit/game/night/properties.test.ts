import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nightEventSchema } from "../../../../game/night/events.ts";
import { advance, replay } from "../../../../game/night/replay.ts";
import { resultRows } from "../../../../game/night/results.ts";
import { tallyOf } from "../../../../game/night/scoring.ts";
import { placesOf, standings } from "../../../../game/night/standings.ts";
import { type NightState, seatsOf } from "../../../../game/night/state.ts";
import { overNights, play } from "./any-night.ts";
import { RIGHT, round, SPEED, Table } from "./nights.ts";

const seen = ({ count: _, at: __, ...rest }: NightState) => rest;

describe("over random nights", () => {
  it("the night reaches every phase, so that what follows is not said of lobbies alone", () => {
    const phases = new Set<string>();
    overNights((night) => {
      play(night, ({ state }) => phases.add(state.now.phase));
    });
    expect([...phases].toSorted()).toEqual(
      [
        "break",
        "closed",
        "end",
        "lobby",
        "open",
        "revealed",
        "round",
        "standings",
        "tie-closed",
        "tie-open",
      ].toSorted(),
    );
  });

  it("each event is as agreed, and folding all of them gives the state that grew with them, at any point", () => {
    overNights((night) => {
      const { events, state } = play(night, (table) => expect(table.state.count).toBe(table.events.length));
      for (const event of events) nightEventSchema.parse(event);
      expect(replay(events)).toEqual(state);
      const half = events.slice(0, Math.ceil(events.length / 2));
      const rest = events.slice(half.length);
      let grown = replay(half);
      for (const event of rest) {
        half.push(event);
        grown = grown && advance(grown, event, half);
      }
      expect(grown).toEqual(state);
    });
  });

  it("a host's step that is undone and done again changes nothing", () => {
    overNights((night) => {
      const table = play(night);
      if (table.refused({ type: "undo" }) !== null) return;
      const before = seen(table.state);
      table.host({ type: "undo" });
      table.push({ type: "undone", at: table.now, event: table.events.length - 1 });
      expect(seen(table.state)).toEqual(before);
    });
  });

  it("undoing all steps leads back to the lobby without a point", () => {
    overNights((night) => {
      const table = play(night);
      while (table.refused({ type: "undo" }) === null) table.host({ type: "undo" });
      expect(table.state).toMatchObject({ now: { phase: "lobby" }, waiting: [], appeals: [], locked: false });
      for (const seat of seatsOf(table.state.basis)) {
        expect(tallyOf(table.state.basis).get(seat.seat)?.points).toBe(seat.start);
      }
    }, 60);
  });

  it("events in any order, doubled or left out, are folded without an error", () => {
    overNights((night) => {
      const { events } = play(night);
      const [first, ...others] = events;
      if (first === undefined) return;
      expect(replay([first, ...others.toReversed()])).not.toBeNull();
      expect(replay([first, ...others.flatMap((event) => [event, event])])).not.toBeNull();
      expect(replay([first, ...others.filter((_, index) => index % 3 !== 0)])).not.toBeNull();
    });
  });

  it("points are the start, the rounds and the adjustments added up, and places follow from points", () => {
    overNights((night) => {
      const { state } = play(night);
      for (const { points, start, adjusted, rounds } of resultRows(state)) {
        expect(points).toBe(rounds.reduce((sum, each) => sum + each, start + adjusted));
      }
      const rows = standings(state.basis, null);
      rows.forEach((row, index) => {
        const above = rows[index - 1];
        if (above === undefined) expect(row.place).toBe(1);
        else expect(above.points > row.points ? row.place === index + 1 : above.points === row.points).toBe(true);
      });
      expect(placesOf(state.basis).size).toBe(seatsOf(state.basis).length);
    });
  });
});

describe("the order in which answers arrive", () => {
  it("changes no points, only the times that they carry do", () => {
    const anyAnswers = fc.uniqueArray(fc.record({ seat: fc.nat(4), place: fc.nat(3), tookMs: fc.nat(20_000) }), {
      selector: ({ seat }) => seat,
    });
    fc.assert(
      fc.property(anyAnswers, fc.nat(), (answers, turn) => {
        const table = new Table({ rounds: [round("a", 1, { scoring: SPEED })] });
        const seats = table.seats(5);
        table.next(2);
        const fold = (given: typeof answers) => {
          const events = given.map(({ seat, place, tookMs }) => ({
            type: "answered" as const,
            at: table.now,
            seat: seats[seat] ?? "",
            ask: table.ask,
            given: { kind: "choice" as const, place },
            tookMs,
          }));
          const after = { at: table.now, ask: table.ask };
          return replay([
            ...table.events,
            ...events,
            { type: "closed", reason: "host", ...after },
            { type: "revealed", ...after },
          ]);
        };
        const at = turn % Math.max(answers.length, 1);
        expect(fold([...answers.slice(at), ...answers.slice(0, at)])).toEqual(fold(answers));
      }),
      { seed: 21 },
    );
  });

  it("to a question before the one that is open changes nothing, not even where it is still to be revealed", () => {
    const table = new Table({ rounds: [round("a", 2, { reveal: "end" })] });
    const seat = table.seat("Amber");
    table.next(2);
    const { ask } = table;
    table.next(2);
    const before = seen(table.state);
    table.push({ type: "answered", at: table.now, seat, ask, given: { kind: "choice", place: RIGHT }, tookMs: 5 });
    expect(seen(table.state)).toEqual(before);
  });

  it("to a question that was taken back changes nothing", () => {
    const table = new Table();
    const seat = table.seat("Amber");
    table.next(2);
    const { ask } = table;
    table.host({ type: "undo" });
    const before = seen(table.state);
    table.push({ type: "answered", at: table.now, seat, ask, given: { kind: "choice", place: RIGHT }, tookMs: 5 });
    expect(seen(table.state)).toEqual(before);
  });
});
