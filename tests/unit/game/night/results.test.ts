import { describe, expect, it } from "vitest";
import { answerRows, missedBy, resultRows } from "../../../../game/night/results.ts";
import { seasonTable } from "../../../../game/night/season.ts";
import { RIGHT, round, Table, WRONG } from "./nights.ts";

describe("results", () => {
  const table = new Table({ rounds: [round("a", 2), round("b", 1)] });
  const [amber = "", brook = ""] = table.seats(2);
  table.next();
  table.say(amber, { type: "joker", n: 1 });
  table.next().pass(4000).answer(amber, RIGHT);
  table.answer(brook, WRONG);
  table.next(3).answer(brook, RIGHT);
  table.next(3).host({ type: "adjust", seat: brook, points: 3, reason: "Song" });

  it("have a row for each team, whose parts add up", () => {
    expect(resultRows(table.state)).toEqual([
      { place: 1, team: "Team Amber", points: 20, start: 0, adjusted: 0, joker: 1, rounds: [20, 0] },
      { place: 2, team: "Team Brook", points: 13, start: 0, adjusted: 3, joker: null, rounds: [10, 0] },
    ]);
  });

  it("have a row for every answer, and for none", () => {
    const rows = answerRows(table.state);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual({
      round: 1,
      number: 1,
      kind: "choice",
      prompt: "Prompt of a0?",
      team: "Team Amber",
      given: "a0 KEY",
      right: "a0 KEY",
      outcome: "right",
      points: 20,
      tookMs: 4000,
    });
    expect(rows[2]).toMatchObject({
      number: 2,
      team: "Team Amber",
      given: "",
      outcome: "none",
      points: 0,
      tookMs: null,
    });
  });

  it("tell what a team missed, not what was void", () => {
    const missed = (handle: string) => {
      const seat = table.state.basis.seats.get(handle);
      return seat && missedBy(table.state, seat);
    };
    expect(missed(amber)).toEqual([{ packId: "pack", questionId: "a1" }]);
    expect(missed(brook)).toEqual([{ packId: "pack", questionId: "a0" }]);
    table.host({ type: "correct", ask: table.state.basis.played[0]?.ask ?? "", correction: { kind: "void" } });
    expect(missed(brook)).toEqual([]);
  });
});

describe("a season", () => {
  const row = (team: string, place: number, points: number) => ({ team, place, points });

  it("counts places, not points, and knows a team by what its name looks like", () => {
    const nights = [
      { at: 2, rows: [row("BROOK", 1, 30), row("Amber", 2, 20), row("Cedar", 3, 0)] },
      { at: 1, rows: [row("Amber", 1, 9000), row("Brook", 2, 8000)] },
      { at: 3, rows: [row("Brook", 1, 5), row("Delta", 1, 5)] },
    ];
    expect(seasonTable(nights)).toEqual([
      { place: 1, team: "Brook", seasonPoints: 28, nights: 3, won: 2, best: 1, points: 8035 },
      { place: 2, team: "Amber", seasonPoints: 18, nights: 2, won: 1, best: 1, points: 9020 },
      { place: 3, team: "Delta", seasonPoints: 10, nights: 1, won: 1, best: 1, points: 5 },
      { place: 4, team: "Cedar", seasonPoints: 0, nights: 1, won: 0, best: 3, points: 0 },
    ]);
  });

  it("lets equals share a place, and a place past the ladder give one point", () => {
    const rows = [row("Amber", 1, 10), row("Brook", 1, 10), row("Cedar", 12, 1)];
    expect(seasonTable([{ at: 1, rows }]).map(({ place, seasonPoints }) => [place, seasonPoints])).toEqual([
      [1, 10],
      [1, 10],
      [3, 1],
    ]);
  });

  it("without nights is empty", () => {
    expect(seasonTable([])).toEqual([]);
  });
});
