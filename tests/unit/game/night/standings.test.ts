import { describe, expect, it } from "vitest";
import { standings } from "../../../../game/night/standings.ts";
import { rankGuesses } from "../../../../game/night/ties.ts";
import { stageView } from "../../../../game/night/views/stage.ts";
import { closest, RIGHT, round, Table, WRONG } from "./nights.ts";

const placesIn = (table: Table) => standings(table.state.basis, null).map(({ name, place }) => `${place} ${name}`);

/** A round of one question in which the first `right` teams are right. */
function oneRound(table: Table, seats: readonly string[], right: number) {
  table.next(2);
  seats.forEach((seat, index) => {
    table.answer(seat, index < right ? RIGHT : WRONG);
  });
  table.next(3);
}

describe("standings", () => {
  it("share places among equals and leave out the places after", () => {
    const table = new Table({ rounds: [round("a", 1)] });
    oneRound(table, table.seats(4), 2);
    expect(placesIn(table)).toEqual(["1 Team Amber", "1 Team Brook", "3 Team Cedar", "3 Team Delta"]);
  });

  it("tell who moved and what was gained since those before", () => {
    const table = new Table({ rounds: [round("a", 1), round("b", 1)] });
    const seats = table.seats(3);
    oneRound(table, seats, 1);
    expect(stageNow(table)).toMatchObject({ rows: [{ moved: null, gained: 10 }, { moved: null, gained: 0 }, {}] });
    table.host({ type: "adjust", seat: seats[1] ?? "", points: 5, reason: "" });
    expect(stageNow(table)).toMatchObject({ rows: [{}, { name: "Team Brook", points: 5, gained: 5 }, {}] });
    oneRound(table, [seats[2] ?? "", seats[1] ?? ""], 2);
    table.host({ type: "adjust", seat: seats[1] ?? "", points: 20, reason: "" });
    expect(stageNow(table)).toMatchObject({
      rows: [
        { name: "Team Brook", points: 35, moved: 1, gained: 30 },
        { name: "Team Amber", points: 10, moved: -1, gained: 0 },
        { name: "Team Cedar", points: 10, moved: 1, gained: 10, place: 2 },
      ],
    });
  });

  it("tell the same after a break that was taken while they stood there", () => {
    const table = new Table({ rounds: [round("a", 1), round("b", 1)] });
    const seats = table.seats(2);
    oneRound(table, seats, 1);
    oneRound(table, seats, 2);
    const before = stageNow(table);
    expect(before).toMatchObject({ rows: [{ gained: 10 }, { gained: 10 }] });
    table.host({ type: "break", seconds: 60 }).host({ type: "end-break" });
    expect(stageNow(table)).toEqual(before);
  });

  it("leave out seats that are gone", () => {
    const table = new Table();
    const [amber = "", brook = "", cedar = ""] = table.seats(3);
    table.host({ type: "remove", seat: amber }).host({ type: "merge", from: brook, into: cedar });
    expect(placesIn(table)).toEqual(["1 Team Cedar"]);
    table.host({ type: "undo" }).host({ type: "undo" });
    expect(placesIn(table)).toHaveLength(3);
  });
});

const stageNow = (table: Table) =>
  stageView(table.state, { url: "", address: "", pin: "", wifi: null, reach: "here" }).now;

describe("a tie for a prize", () => {
  function tied() {
    const table = new Table({ rounds: [round("a", 1)] });
    const seats = table.seats(4);
    oneRound(table, seats, 3);
    return { table, seats };
  }
  const guess = (table: Table, seat: string | undefined, value: number) =>
    table.say(seat ?? "", { type: "guess", n: 1, ask: table.ask, value, tapped: table.now });

  it("goes to who comes closest, then to who was quicker", () => {
    const { table, seats } = tied();
    table.next().pass(1000);
    guess(table, seats[0], 1990);
    table.pass(1000);
    guess(table, seats[2], 1993);
    table.pass(1000);
    guess(table, seats[1], 1995);
    table.next();
    expect(placesIn(table)[0]).toBe("1 Team Amber");
    expect(JSON.stringify(stageNow(table))).not.toContain("SHOWN");
    table.next();
    expect(placesIn(table)).toEqual(["1 Team Cedar", "2 Team Brook", "3 Team Amber", "4 Team Delta"]);
    expect(stageNow(table)).toMatchObject({ screen: "tie-reveal", guesses: [{ off: 1 }, { off: 1 }, { off: 4 }] });
    table.next();
    expect(table.state.now.phase).toBe("end");
  });

  it("is asked again with another question while it stands, and then shared", () => {
    const { table } = tied();
    table.next(3);
    expect(table.state.now).toMatchObject({ phase: "tie-closed", revealed: true });
    table.next();
    expect(table.state.now).toMatchObject({ phase: "tie-open", tie: { question: { id: "t1" } } });
    table.next(3);
    expect(table.state.now.phase).toBe("end");
    expect(placesIn(table).slice(0, 3)).toEqual(["1 Team Amber", "1 Team Brook", "1 Team Cedar"]);
  });

  it("is not played by those who are not in it", () => {
    const { table, seats } = tied();
    table.next();
    expect(guess(table, seats[3], 1994)).toBe("not-open");
  });

  it("lets a guess change while there is time; the last one and its time count", () => {
    const { table, seats } = tied();
    table.next().pass(1000);
    guess(table, seats[0], 1994);
    guess(table, seats[1], 1994);
    guess(table, seats[0], 1);
    table.pass(1000);
    guess(table, seats[0], 1994);
    table.next(2);
    expect(placesIn(table).slice(0, 2)).toEqual(["1 Team Brook", "2 Team Amber"]);
  });

  it("ends in no order at all once points are no longer equal", () => {
    const { table, seats } = tied();
    table.next().pass(1000);
    guess(table, seats[0], 1994);
    table.next(2);
    table.host({ type: "adjust", seat: seats[1] ?? "", points: 1, reason: "" });
    expect(placesIn(table).slice(0, 2)).toEqual(["1 Team Brook", "2 Team Amber"]);
  });

  it("equal in distance and time shares a rank", () => {
    const guesses = new Map([
      ["a", { value: 1990, tookMs: 5 }],
      ["b", { value: 1998, tookMs: 5 }],
      ["c", { value: 1900, tookMs: 1 }],
    ]);
    const ranked = rankGuesses({ ask: "x", question: closest("t"), seats: [], guesses });
    expect(ranked.map(({ seat, rank }) => [seat, rank])).toEqual([
      ["a", 0],
      ["b", 0],
      ["c", 2],
    ]);
  });
});
