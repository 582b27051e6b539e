import { describe, expect, it } from "vitest";
import { seatLine } from "../../../../../../renderer/app/screens/host/seat-line.ts";
import { RIGHT, Table, WRONG } from "../../../../game/night/nights.ts";
import { viewOf } from "./views.ts";

function linesOf(table: Table, phones: (seat: string) => number = () => 1): Record<string, string> {
  const view = viewOf(table, { phones });
  return Object.fromEntries(view.seats.map((seat) => [seat.name, seatLine(seat, view).kind]));
}

function asked(): { table: Table; one: string; two: string } {
  const table = new Table();
  const one = table.seat("One");
  const two = table.seat("Two");
  table.next(2);
  return { table, one, two };
}

describe("what is said of a team", () => {
  it("is that it is here, before anything is asked", () => {
    const table = new Table();
    table.seat("One");
    expect(linesOf(table)).toEqual({ One: "here" });
  });

  it("is that it answered or thinks while a question is open, and not what it answered", () => {
    const { table, one } = asked();
    table.answer(one, WRONG);
    expect(linesOf(table)).toEqual({ One: "answered", Two: "thinking" });
    const view = viewOf(table);
    for (const seat of view.seats) expect(seatLine(seat, view)).not.toHaveProperty("place");
  });

  it("is that it is lost, with its answer kept, once none of its phones is connected", () => {
    const { table, one } = asked();
    table.answer(one, RIGHT);
    const view = viewOf(table, { phones: () => 0 });
    expect(view.seats.map((seat) => seatLine(seat, view))).toEqual([
      { kind: "lost", answered: true },
      { kind: "lost", answered: false },
    ]);
  });

  it("is right, wrong or no answer when the answer is on the stage", () => {
    const { table, one, two } = asked();
    table.seat("Three");
    table.answer(one, RIGHT);
    table.answer(two, WRONG);
    table.next(2);
    expect(linesOf(table)).toEqual({ One: "right", Two: "wrong", Three: "no-answer" });
  });

  it("never calls a team on paper lost: it has no phone", () => {
    const { table } = asked();
    table.host({ type: "seat-paper", name: "Paper" });
    expect(linesOf(table, () => 0)).toEqual({ One: "lost", Two: "lost", Paper: "paper" });
  });

  it("tells in a tie-break who plays for it and who looks on", () => {
    const table = new Table();
    const [one, two] = table.seats(3);
    table.next();
    if (one === undefined || two === undefined) throw new Error("Three seats.");
    while (viewOf(table).phase !== "standings") table.next();
    table.host({ type: "tie-break", seats: [one, two], tieBreak: 0 });
    const view = viewOf(table);
    expect(view.phase).toBe("tie-open");
    expect(view.seats.map((seat) => seatLine(seat, view).kind)).toEqual(["thinking", "thinking", "watching"]);
    table.say(one, { type: "guess", n: 1, ask: table.ask, value: 1990, tapped: table.now });
    const after = viewOf(table);
    expect(after.seats.map((seat) => seatLine(seat, after).kind)).toEqual(["guessed", "thinking", "watching"]);
  });
});
