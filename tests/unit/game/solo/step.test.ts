import { describe, expect, it } from "vitest";
import { MODES, type SoloEvent } from "../../../../game/solo/model.ts";
import { replay, type StepCode } from "../../../../game/solo/step.ts";
import { timeLeft } from "../../../../game/solo/timing.ts";
import { asking, began, played, RIGHT, refusal, WRONG } from "./games.ts";
import { chose, left, paused, recovered, resumed, shown, timeRanOut, used } from "./moves.ts";

describe("a classic game", () => {
  const game = [
    began(),
    shown(0, 100),
    chose(RIGHT, 600),
    shown(1, 5000),
    chose(RIGHT, 6500),
    shown(2, 9000),
    chose(WRONG, 9700),
  ];

  it("adds points and streak, and ends when all is asked", () => {
    expect(played(...game)).toMatchObject({
      phase: "revealed",
      ending: "all-asked",
      score: 1000 + 1075,
      streak: 0,
      bestStreak: 2,
    });
  });

  it("adds a hundred for each in a row up to five hundred", () => {
    const events = Array.from({ length: 8 }, (_, i) => [shown(i, i * 1000), chose(RIGHT, i * 1000 + 100)]);
    const state = played(began({}, 8), ...events.flat());
    expect(state.answers.map(({ points }) => points.streak)).toEqual([0, 100, 200, 300, 400, 500, 500, 500]);
    expect(state.score).toBe(8000 + 2500);
  });

  it("counts running out of time as a miss that ends the streak", () => {
    const state = played(began(), shown(0, 0), chose(RIGHT, 500), shown(1, 1000), timeRanOut(21_500));
    expect(state).toMatchObject({ phase: "revealed", ending: null, streak: 0, score: 1000 });
    expect(state.answers[1]).toMatchObject({ given: null, right: false, points: { total: 0 } });
  });

  it("can be answered until time is up, and not after; then only time can run out", () => {
    const state = played(began(), shown(0, 0));
    for (const [at, chosen, ranOut] of [
      [20_499, null, "time-is-left"],
      [20_500, "time-is-up", null],
      [9e9, "time-is-up", null],
    ] as const) {
      expect(refusal(state, chose(RIGHT, at))).toBe(chosen);
      expect(refusal(state, used("freeze-frame", at))).toBe(chosen);
      expect(refusal(state, timeRanOut(at))).toBe(ranOut);
    }
  });

  it("counts no more than the time there was, however late its end is noticed", () => {
    const state = played(began(), shown(0, 0), timeRanOut(9e9));
    expect(state.answers[0]).toMatchObject({ elapsedMs: 20_500, at: 9e9 });
  });

  it("takes T from the setup", () => {
    const state = played(began({ seconds: 60 }), shown(0, 0));
    expect(refusal(state, timeRanOut(60_499))).toBe("time-is-left");
    expect(refusal(state, timeRanOut(60_500))).toBeNull();
  });

  it("can be left at any point, and keeps what was won", () => {
    for (let length = 1; length < game.length; length++) {
      const before = played(...game.slice(0, length));
      const state = played(...game.slice(0, length), left(10_000));
      expect(state).toEqual({
        ...state,
        phase: "left",
        ending: "left",
        score: before.score,
        answers: before.answers,
      });
      expect(state).not.toHaveProperty("clock");
    }
  });
});

describe("sudden death", () => {
  it("ends with the first miss", () => {
    const state = played(began({ mode: "sudden-death" }), shown(0, 0), chose(WRONG, 500));
    expect(state).toMatchObject({ phase: "revealed", ending: "missed" });
    expect(refusal(state, shown(1, 900))).toBe("over");
  });

  it("ends when time runs out", () => {
    expect(played(began({ mode: "sudden-death" }), shown(0, 0), timeRanOut(20_500))).toMatchObject({
      ending: "missed",
    });
  });

  it("goes on where the second take was right, ends where it was wrong too", () => {
    const first = [began({ mode: "sudden-death" }), shown(0, 0), used("second-take", 100), chose(WRONG, 500)];
    expect(played(...first, chose(RIGHT, 500))).toMatchObject({ ending: null, score: 500, streak: 1 });
    expect(played(...first, chose(2, 500))).toMatchObject({ ending: "missed", score: 0, streak: 0 });
  });

  it("ends when nothing is left to ask", () => {
    expect(played(began({ mode: "sudden-death" }, 1), shown(0, 0), chose(RIGHT, 1))).toMatchObject({
      ending: "all-asked",
    });
  });
});

describe("against the clock", () => {
  const start = [began({ mode: "clock" }), shown(0, 0), chose(RIGHT, 40_000), shown(1, 900_000)];

  it("counts only while a question is in view, sixty seconds in all", () => {
    const state = asking(...start);
    expect(timeLeft(state, 900_000)).toBe(20_000);
    expect(refusal(state, timeRanOut(919_999))).toBe("time-is-left");
    expect(refusal(state, chose(RIGHT, 919_999))).toBeNull();
    expect(refusal(state, chose(RIGHT, 920_000))).toBe("time-is-up");
    expect(played(...start, timeRanOut(920_000))).toMatchObject({ phase: "revealed", ending: "time", spentMs: 60_000 });
  });

  it("does not count a pause", () => {
    const state = asking(...start, paused(905_000), resumed(2_000_000));
    expect(timeLeft(state, 2_000_000)).toBe(15_000);
  });

  it("lets a question stay longer than its ten seconds, for half the points", () => {
    expect(played(began({ mode: "clock" }), shown(0, 0), chose(RIGHT, 30_000))).toMatchObject({ score: 500 });
  });

  it("goes on after a miss", () => {
    expect(played(began({ mode: "clock" }), shown(0, 0), chose(WRONG, 1))).toMatchObject({ ending: null });
  });

  it("measures points by ten seconds, whatever the setting", () => {
    expect(played(began({ mode: "clock", seconds: 60 }), shown(0, 0), chose(RIGHT, 5500)).score).toBe(750);
  });
});

describe("relaxed", () => {
  it("has no clock to run out, and a flat 500 with the streak on top", () => {
    const start = [began({ mode: "relaxed" }), shown(0, 0)];
    expect(refusal(played(...start), timeRanOut(1e9))).toBe("time-is-left");
    expect(played(...start, chose(RIGHT, 1e9), shown(1, 1e9), chose(RIGHT, 2e9)).score).toBe(500 + 600);
  });

  it("can be paused", () => {
    expect(played(began({ mode: "relaxed" }), shown(0, 0), paused(5)).phase).toBe("paused");
  });
});

describe("lifelines", () => {
  it.each(MODES)("can be used once a game each in %s, all on one question", (mode) => {
    const timed = mode === "relaxed" ? [] : [used("freeze-frame", 2)];
    const start = [began({ mode }), shown(0, 0), used("cut-two", 1), ...timed, used("second-take", 3)];
    const next = played(...start, chose(RIGHT, 4), shown(1, 5));
    expect(next.lifelines).toEqual([]);
    for (const lifeline of ["cut-two", "second-take"] as const) {
      expect(refusal(asking(...start), used(lifeline, 6))).toBe("lifeline-used");
      expect(refusal(next, used(lifeline, 6))).toBe("lifeline-used");
    }
    expect(refusal(next, used("freeze-frame", 6))).toBe(mode === "relaxed" ? "lifeline-closed" : "lifeline-used");
  });

  it.each(MODES)("cut two options in %s, for the same points", (mode) => {
    const cut = asking(began({ mode }), shown(0, 0), used("cut-two", 1, [1, 3]));
    expect(refusal(cut, chose(1, 2))).toBe("no-such-option");
    expect(refusal(cut, chose(3, 2))).toBe("no-such-option");
    expect(refusal(cut, chose(2, 2))).toBeNull();
    const score = played(began({ mode }), shown(0, 0), used("cut-two", 1), chose(RIGHT, 2)).score;
    expect(score).toBe(mode === "relaxed" ? 500 : 1000);
  });

  it.each(["classic", "sudden-death", "clock"] as const)("stop the clock for ten seconds in %s", (mode) => {
    const before = asking(began({ mode }), shown(0, 0));
    const state = asking(began({ mode }), shown(0, 0), used("freeze-frame", 2000));
    expect(timeLeft(state, 12_000)).toBe(timeLeft(before, 2000));
    expect(timeLeft(state, 13_000)).toBe(timeLeft(before, 3000));
    expect(refusal(state, timeRanOut(12_000 + timeLeft(before, 2000) - 1))).toBe("time-is-left");
    const answered = played(began({ mode }), shown(0, 0), used("freeze-frame", 500), chose(RIGHT, 10_400));
    expect(answered).toMatchObject({ score: 1000, spentMs: 500 });
  });

  it("hold a freeze over a pause", () => {
    const state = asking(began(), shown(0, 0), used("freeze-frame", 1000), paused(4000), resumed(50_000));
    expect(timeLeft(state, 57_000)).toBe(19_500);
    expect(timeLeft(state, 58_000)).toBe(18_500);
  });

  it("lose what is left of a freeze with the question", () => {
    const state = asking(began(), shown(0, 0), used("freeze-frame", 1000), chose(RIGHT, 2000), shown(1, 3000));
    expect(timeLeft(state, 4000)).toBe(19_500);
  });

  it.each(MODES)("give a second take for half of the whole in %s", (mode) => {
    const start = [began({ mode }), shown(0, 0), chose(RIGHT, 500), shown(1, 1000)];
    const second = asking(...start, used("second-take", 1001), chose(WRONG, 1002));
    expect(second).toMatchObject({ first: { kind: "choice", place: WRONG }, streak: 1 });
    expect(refusal(second, chose(WRONG, 1003))).toBe("no-such-option");
    const right = played(...start, used("second-take", 1001), chose(WRONG, 1002), chose(RIGHT, 1500));
    const base = mode === "relaxed" ? 500 : 1000;
    expect(right.answers[1]).toMatchObject({
      given: { kind: "choice", place: RIGHT },
      first: { kind: "choice", place: WRONG },
      right: true,
    });
    expect(right.answers[1]?.points).toEqual({
      base,
      streak: 100,
      secondTake: -(base + 100) / 2,
      total: (base + 100) / 2,
    });
    const wrong = played(...start, used("second-take", 1001), chose(WRONG, 1002), chose(2, 1500));
    expect(wrong.answers[1]).toMatchObject({
      given: { kind: "choice", place: 2 },
      first: { kind: "choice", place: WRONG },
      right: false,
      points: { total: 0 },
    });
  });

  it("spend a second take that was not needed, and halve nothing", () => {
    const state = played(began(), shown(0, 0), used("second-take", 1), chose(RIGHT, 500));
    expect(state.score).toBe(1000);
    expect(state.lifelines).not.toContain("second-take");
  });

  it("keep a second take to the question that it was laid down for", () => {
    const start = [began(), shown(0, 0), used("second-take", 1), chose(RIGHT, 500), shown(1, 1000)];
    expect(played(...start, chose(WRONG, 1500))).toMatchObject({ phase: "revealed", streak: 0 });
  });

  it("call it a miss where time runs out between the takes", () => {
    const state = played(began(), shown(0, 0), used("second-take", 1), chose(WRONG, 2), timeRanOut(20_500));
    expect(state.answers[0]).toMatchObject({ given: null, first: { kind: "choice", place: WRONG }, right: false });
  });
});

describe("pause", () => {
  it("stops the clock", () => {
    const state = asking(began(), shown(0, 0), paused(3000), resumed(903_000));
    expect(timeLeft(state, 904_000)).toBe(16_500);
  });

  it("comes by itself after a crash, with the clock as of the last event and all else as it was", () => {
    const start = [began(), shown(0, 0), used("cut-two", 4000, [1, 2]), recovered(500_000)];
    expect(played(...start).phase).toBe("paused");
    const state = asking(...start, resumed(600_000));
    expect(timeLeft(state, 600_000)).toBe(16_500);
    expect(state.cut).toEqual([1, 2]);
  });

  it("outlasts a crash", () => {
    const state = asking(began(), shown(0, 0), paused(3000), recovered(500_000), resumed(600_000));
    expect(timeLeft(state, 600_000)).toBe(17_500);
  });

  it("does not come between questions: there no clock runs", () => {
    expect(played(began(), recovered(9)).phase).toBe("ready");
    expect(played(began(), shown(0, 0), chose(RIGHT, 1), recovered(9)).phase).toBe("revealed");
  });
});

describe("illegal moves", () => {
  const ready = [began()];
  const open = [began(), shown(0, 0)];
  const held = [...open, paused(1)];
  const answered = [...open, chose(RIGHT, 1)];
  const over = [...open, left(1)];
  const secondTake = [...open, used("second-take", 1), chose(WRONG, 2)];

  const table: readonly [why: string, before: readonly SoloEvent[], move: SoloEvent, code: StepCode][] = [
    ["a question before the beginning", [], shown(0, 0), "not-begun"],
    ["an answer before the beginning", [], chose(0, 0), "not-begun"],
    ["a second beginning", open, began(), "already-begun"],
    ["a beginning after the end", over, began(), "already-begun"],
    ["the second question first", ready, shown(1, 1), "wrong-question"],
    ["the same question again", answered, shown(0, 2), "wrong-question"],
    ["a question left out", answered, shown(2, 2), "wrong-question"],
    ["a question over another", open, shown(1, 1), "out-of-turn"],
    ["a question over a pause", held, shown(0, 2), "out-of-turn"],
    ["an answer before the question", ready, chose(RIGHT, 1), "out-of-turn"],
    ["an answer while paused", held, chose(RIGHT, 2), "out-of-turn"],
    ["a second answer", answered, chose(RIGHT, 2), "out-of-turn"],
    ["an option that is not there", open, chose(4, 1), "no-such-option"],
    ["the first take again", secondTake, chose(WRONG, 3), "no-such-option"],
    ["an option that was cut", [...open, used("cut-two", 1)], chose(3, 2), "no-such-option"],
    ["an answer too late", open, chose(RIGHT, 20_500), "time-is-up"],
    ["a lifeline too late", open, used("cut-two", 20_500), "time-is-up"],
    ["a lifeline before the question", ready, used("cut-two", 1), "out-of-turn"],
    ["a lifeline while paused", held, used("freeze-frame", 2), "out-of-turn"],
    ["a lifeline after the answer", answered, used("second-take", 2), "out-of-turn"],
    ["a lifeline twice", [...open, used("freeze-frame", 1)], used("freeze-frame", 2), "lifeline-used"],
    ["a freeze without a clock", [began({ mode: "relaxed" }), shown(0, 0)], used("freeze-frame", 1), "lifeline-closed"],
    ["a cut of three options", [began({}, 1, 3), shown(0, 0)], used("cut-two", 1, [1, 2]), "lifeline-closed"],
    ["a second take of two", [began({}, 1, 2), shown(0, 0)], used("second-take", 1), "lifeline-closed"],
    ["a cut after the first take", secondTake, used("cut-two", 3, [2, 3]), "lifeline-closed"],
    ["a cut of the key", open, used("cut-two", 1, [0, 1]), "unfair-cut"],
    ["a cut of one", open, used("cut-two", 1, [1]), "unfair-cut"],
    ["a cut of none", open, used("cut-two", 1, []), "unfair-cut"],
    ["a cut of one twice", open, used("cut-two", 1, [1, 1]), "unfair-cut"],
    ["a cut of three", open, used("cut-two", 1, [1, 2, 3]), "unfair-cut"],
    ["a cut of what is not there", open, used("cut-two", 1, [3, 4]), "unfair-cut"],
    ["a cut by another lifeline", open, used("freeze-frame", 1, [1, 2]), "unfair-cut"],
    ["time run out early", open, timeRanOut(20_499), "time-is-left"],
    ["time run out in a freeze", [...open, used("freeze-frame", 20_000)], timeRanOut(30_499), "time-is-left"],
    ["time run out in relaxed", [began({ mode: "relaxed" }), shown(0, 0)], timeRanOut(9e9), "time-is-left"],
    ["time run out before the question", ready, timeRanOut(9e9), "out-of-turn"],
    ["time run out while paused", held, timeRanOut(9e9), "out-of-turn"],
    ["time run out after the answer", answered, timeRanOut(9e9), "out-of-turn"],
    ["a pause before the question", ready, paused(1), "out-of-turn"],
    ["a pause in a pause", held, paused(2), "out-of-turn"],
    ["a pause after the answer", answered, paused(2), "out-of-turn"],
    ["going on without a pause", open, resumed(1), "out-of-turn"],
    ["a question after the end", over, shown(0, 2), "over"],
    ["an answer after the end", over, chose(RIGHT, 2), "over"],
    ["leaving twice", over, left(2), "over"],
    ["recovery after the end", over, recovered(2), "over"],
  ];

  it.each(table)("%s: refused", (_, before, move, code) => {
    expect(refusal(before.length === 0 ? null : played(...before), move)).toBe(code);
  });

  it("stop a replay with their code", () => {
    expect(replay([])).toMatchObject({ ok: false, code: "not-begun" });
    expect(replay([...open, chose(5, 1), chose(RIGHT, 2)])).toMatchObject({ ok: false, code: "no-such-option" });
  });
});

describe("a machine's clock that is set back", () => {
  it("counts no time, and goes on from there", () => {
    const state = played(began(), shown(0, 10_000), chose(RIGHT, 4000));
    expect(state.answers[0]).toMatchObject({ elapsedMs: 0, points: { total: 1000 } });
    const later = asking(began(), shown(0, 10_000), used("cut-two", 4000));
    expect(timeLeft(later, 5000)).toBe(19_500);
  });
});
