import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dealOut } from "../../../../game/hot-seat/deal.ts";
import type { HotSeatEvent } from "../../../../game/hot-seat/model.ts";
import { standings } from "../../../../game/hot-seat/standings.ts";
import { type HotSeatState, replay, step } from "../../../../game/hot-seat/step.ts";
import type { SoloEvent } from "../../../../game/solo/model.ts";

const START = 1_000_000;
type Began = Extract<HotSeatEvent, { type: "began" }>;

function began(seats: number, questions: number, mode: Began["setup"]["mode"] = "relaxed"): Began {
  const setup = { mode, packId: "p", packTitle: "A film", count: questions, seconds: 20, seed: 1 };
  const draws = Array.from({ length: seats }, (_, seat) =>
    Array.from({ length: questions }, (_each, index) => ({
      kind: "choice" as const,
      questionId: `q${seat}-${index}`,
      order: [0, 1, 2, 3],
      key: 1,
      topic: "cast",
    })),
  );
  const people = Array.from({ length: seats }, (_, seat) => ({ person: seat + 1, name: `P${seat}`, colour: "amber" }));
  return { type: "began", at: START, setup, seats: people, draws };
}

function on(state: HotSeatState, seat: number, event: SoloEvent): HotSeatState {
  const stepped = step(state, { type: "moved", seat, event });
  if (!stepped.ok) throw new Error(stepped.code);
  return stepped.value;
}

function start(event: Began): HotSeatState {
  const stepped = step(null, event);
  if (!stepped.ok) throw new Error(stepped.code);
  return stepped.value;
}

/** The one whose turn it is is asked, and answers. */
function turn(state: HotSeatState, right: boolean): HotSeatState {
  const seat = state.turn ?? 0;
  const game = state.places[seat]?.game;
  const at = Math.max(...state.places.map((place) => place.game.at)) + 1000;
  const shown = on(state, seat, { type: "shown", at, index: game?.answers.length ?? 0 });
  return on(shown, seat, { type: "chose", at: at + 2000, place: right ? 1 : 0 });
}

describe("turns", () => {
  test("go round until everybody has been asked everything", () => {
    let state = start(began(3, 2));
    const seats: (number | null)[] = [];
    while (state.turn !== null) {
      seats.push(state.turn);
      state = turn(state, true);
    }
    expect(seats).toEqual([0, 1, 2, 0, 1, 2]);
  });

  test("pass over those whose game is over; the last one goes on alone", () => {
    let state = start(began(3, 3, "sudden-death"));
    const seats: (number | null)[] = [];
    for (const right of [true, false, false, true, true]) {
      seats.push(state.turn);
      state = turn(state, right);
    }
    expect(seats).toEqual([0, 1, 2, 0, 0]);
    expect(state.turn).toBeNull();
  });

  test("against the clock everybody plays out their own before the next begins", () => {
    let state = start(began(2, 3, "clock"));
    const seats: (number | null)[] = [];
    while (state.turn !== null) {
      seats.push(state.turn);
      state = turn(state, true);
    }
    expect(seats).toEqual([0, 0, 0, 1, 1, 1]);
  });

  test("against the clock a clock that has run out hands over, whatever is left to ask", () => {
    let state = start(began(2, 3, "clock"));
    state = on(state, 0, { type: "shown", at: START + 1, index: 0 });
    state = on(state, 0, { type: "time-ran-out", at: START + 600_000 });
    expect(state.turn).toBe(1);
  });

  test("stay while a question is on the screen, pauses and lifelines of it too", () => {
    let state = start(began(2, 2, "classic"));
    state = on(state, 0, { type: "shown", at: START + 1, index: 0 });
    expect(state.turn).toBe(0);
    state = on(state, 0, { type: "paused", at: START + 900 });
    state = on(state, 0, { type: "resumed", at: START + 5000 });
    expect(state.turn).toBe(0);
  });
});

describe("what may not happen", () => {
  const shown = (index: number): SoloEvent => ({ type: "shown", at: START + 1, index });

  test.each([
    ["a move out of turn", { type: "moved", seat: 1, event: shown(0) }, "not-your-turn"],
    ["a move of nobody", { type: "moved", seat: 2, event: shown(0) }, "bad-seats"],
    ["a question before its turn", { type: "moved", seat: 0, event: shown(1) }, "wrong-question"],
    [
      "an answer before the question",
      { type: "moved", seat: 0, event: { type: "chose", at: START, place: 1 } },
      "out-of-turn",
    ],
    ["a second beginning", began(2, 2), "already-begun"],
  ] as const)("%s", (_what, event, code) => {
    expect(step(start(began(2, 2)), event)).toMatchObject({ ok: false, code });
  });

  test("a person in two seats, or one who is asked more", () => {
    const twice = began(2, 2);
    const [first] = twice.seats;
    if (first === undefined) throw new Error("nobody");
    expect(step(null, { ...twice, seats: [first, first] })).toMatchObject({ code: "bad-seats" });
    const [draw = []] = twice.draws;
    expect(step(null, { ...twice, draws: [draw, draw.slice(1)] })).toMatchObject({ code: "bad-seats" });
    expect(step(null, { ...twice, draws: [draw] })).toMatchObject({ code: "bad-seats" });
  });
});

test("standings count points, and equals share a place", () => {
  let state = start(began(3, 1));
  for (const right of [true, false, true]) state = turn(state, right);
  expect(standings(state).map(({ name, place, right }) => [name, place, right])).toEqual([
    ["P0", 1, 1],
    ["P2", 1, 1],
    ["P1", 3, 0],
  ]);
});

test("a game is the fold of its events, and whatever is answered everybody is asked as often as all others", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 6 }),
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.boolean()),
      (seats, questions, rights) => {
        const first = began(seats, questions);
        const events: HotSeatEvent[] = [first];
        let state = start(first);
        for (let move = 0; state.turn !== null; move++) {
          const seat: number = state.turn;
          const at = START + move * 5000;
          const index: number = state.places[seat]?.game.answers.length ?? 0;
          for (const event of [
            { type: "shown", at, index },
            { type: "chose", at: at + 900, place: rights[move] ? 1 : 0 },
          ] as const) {
            events.push({ type: "moved", seat, event });
            state = on(state, seat, event);
          }
        }
        expect(state.places.map(({ game }) => game.answers.length)).toEqual(Array(seats).fill(questions));
        expect(replay(events)).toEqual({ ok: true, value: state });
      },
    ),
  );
});

test.each([
  [
    [1, 2, 3, 4, 5, 6, 7],
    3,
    [
      [1, 4],
      [2, 5],
      [3, 6],
    ],
  ],
  [[1, 2], 2, [[1], [2]]],
  [[1, 2], 3, null],
  [[], 2, null],
])("%j is dealt to %d as %j", (draw, seats, hands) => {
  expect(dealOut(draw, seats)).toEqual(hands);
});
