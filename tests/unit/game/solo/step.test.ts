import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../../game/solo/outcome.ts";
import { timeLeft } from "../../../../game/solo/timing.ts";
import { asking, began, played, RIGHT, refusal, WRONG } from "./games.ts";

const shown = (index: number, at: number) => ({ type: "shown", index, at }) as const;
const chose = (place: number, at: number) => ({ type: "chose", place, at }) as const;
const lifeline = (name: "cut-two" | "freeze-frame" | "second-take", at: number, cut: number[] = []) =>
  ({ type: "lifeline", lifeline: name, cut, at }) as const;

describe("a classic game", () => {
  it("adds points and streak, and ends when all is asked", () => {
    const state = played(
      began(),
      shown(0, 100),
      chose(RIGHT, 600),
      shown(1, 5000),
      chose(RIGHT, 6500),
      shown(2, 9000),
      chose(WRONG, 9700),
    );
    expect(state).toMatchObject({
      phase: "revealed",
      ending: "all-asked",
      score: 1000 + 1075,
      streak: 0,
      bestStreak: 2,
    });
    expect(outcomeOf(state)).toMatchObject({ right: 2, answered: 3, of: 3, endedAt: 9700, ending: "all-asked" });
  });

  it("counts running out of time as a miss that ends the streak", () => {
    const state = played(began(), shown(0, 0), chose(RIGHT, 500), shown(1, 1000), { type: "time-ran-out", at: 21_500 });
    expect(state).toMatchObject({ phase: "revealed", ending: null, streak: 0, score: 1000 });
    expect(state.answers[1]).toMatchObject({ place: null, right: false, points: { total: 0 } });
  });

  it("refuses to run out of time a millisecond early", () => {
    const state = played(began(), shown(0, 0));
    expect(refusal(state, { type: "time-ran-out", at: 20_499 })).toBe("time-is-left");
    expect(refusal(state, { type: "time-ran-out", at: 20_500 })).toBeNull();
  });
});

describe("sudden death", () => {
  it("ends with the first miss", () => {
    const state = played(began({ mode: "sudden-death" }), shown(0, 0), chose(WRONG, 500));
    expect(state).toMatchObject({ phase: "revealed", ending: "missed" });
    expect(refusal(state, shown(1, 900))).toBe("over");
  });

  it("does not end where the second take was right", () => {
    const state = played(
      began({ mode: "sudden-death" }),
      shown(0, 0),
      lifeline("second-take", 100),
      chose(WRONG, 500),
      chose(RIGHT, 500),
    );
    expect(state).toMatchObject({ phase: "revealed", ending: null, score: 500, streak: 1 });
  });
});

describe("against the clock", () => {
  it("counts only while a question is in view, sixty seconds in all", () => {
    const state = asking(began({ mode: "clock" }), shown(0, 0), chose(RIGHT, 40_000), shown(1, 900_000));
    expect(timeLeft(state, 900_000)).toBe(20_000);
    expect(refusal(state, { type: "time-ran-out", at: 919_999 })).toBe("time-is-left");
    const ended = played(began({ mode: "clock" }), shown(0, 0), chose(RIGHT, 40_000), shown(1, 900_000), {
      type: "time-ran-out",
      at: 920_000,
    });
    expect(ended).toMatchObject({ phase: "revealed", ending: "time" });
  });

  it("measures points by ten seconds", () => {
    expect(played(began({ mode: "clock", seconds: 60 }), shown(0, 0), chose(RIGHT, 5500)).score).toBe(750);
  });
});

describe("relaxed", () => {
  it("has no clock to run out or to freeze", () => {
    const state = asking(began({ mode: "relaxed" }), shown(0, 0));
    expect(refusal(state, { type: "time-ran-out", at: 1e9 })).toBe("time-is-left");
    expect(refusal(state, lifeline("freeze-frame", 10))).toBe("lifeline-closed");
    expect(played(began({ mode: "relaxed" }), shown(0, 0), chose(RIGHT, 1e9)).score).toBe(500);
  });
});

describe("lifelines", () => {
  it.each(["cut-two", "freeze-frame", "second-take"] as const)("gives %s once a game", (name) => {
    const cut = name === "cut-two" ? [1, 3] : [];
    const used = played(began(), shown(0, 0), lifeline(name, 1, cut), chose(RIGHT, 2), shown(1, 3));
    expect(refusal(used, lifeline(name, 4, cut))).toBe("lifeline-used");
  });

  it("takes two wrong options out of the choice, never the key", () => {
    const state = asking(began(), shown(0, 0));
    expect(refusal(state, lifeline("cut-two", 1, [0, 1]))).toBe("unfair-cut");
    expect(refusal(state, lifeline("cut-two", 1, [1, 1]))).toBe("unfair-cut");
    expect(refusal(state, lifeline("cut-two", 1, [1]))).toBe("unfair-cut");
    const cut = asking(began(), shown(0, 0), lifeline("cut-two", 1, [1, 3]));
    expect(refusal(cut, chose(1, 2))).toBe("no-such-option");
    expect(refusal(cut, chose(2, 2))).toBeNull();
  });

  it("does not cut where a second take has already narrowed the choice", () => {
    const state = asking(began(), shown(0, 0), lifeline("second-take", 1), chose(WRONG, 2));
    expect(refusal(state, lifeline("cut-two", 3, [2, 3]))).toBe("lifeline-closed");
  });

  it("stops the clock for ten seconds, then lets it run on", () => {
    const state = asking(began(), shown(0, 0), lifeline("freeze-frame", 2000));
    expect(timeLeft(state, 12_000)).toBe(18_500);
    expect(timeLeft(state, 13_000)).toBe(17_500);
  });

  it("loses what is left of a freeze with the question", () => {
    const state = asking(began(), shown(0, 0), lifeline("freeze-frame", 1000), chose(RIGHT, 2000), shown(1, 3000));
    expect(timeLeft(state, 4000)).toBe(19_500);
  });

  it("takes a wrong first take out, and a wrong second one stands", () => {
    const second = asking(began(), shown(0, 0), lifeline("second-take", 1), chose(WRONG, 2));
    expect(second.firstPlace).toBe(WRONG);
    expect(refusal(second, chose(WRONG, 3))).toBe("no-such-option");
    const missed = played(began(), shown(0, 0), lifeline("second-take", 1), chose(WRONG, 2), chose(2, 3));
    expect(missed.answers[0]).toMatchObject({ place: 2, firstPlace: WRONG, right: false });
  });

  it("costs nothing where the first take was right", () => {
    expect(played(began(), shown(0, 0), lifeline("second-take", 1), chose(RIGHT, 500)).score).toBe(1000);
  });
});

describe("pause", () => {
  it("stops the clock and lets nothing be answered", () => {
    const paused = played(began(), shown(0, 0), { type: "paused", at: 3000 });
    expect(paused.phase).toBe("paused");
    for (const event of [
      chose(RIGHT, 4000),
      lifeline("freeze-frame", 4000),
      { type: "time-ran-out", at: 99_999 },
    ] as const)
      expect(refusal(paused, event)).toBe("out-of-turn");
    const resumed = asking(began(), shown(0, 0), { type: "paused", at: 3000 }, { type: "resumed", at: 903_000 });
    expect(timeLeft(resumed, 904_000)).toBe(16_500);
  });

  it("comes by itself after a crash, with the clock as of the last event", () => {
    const state = played(began(), shown(0, 0), lifeline("cut-two", 4000, [1, 2]), { type: "recovered", at: 500_000 });
    expect(state.phase).toBe("paused");
    const resumed = asking(
      began(),
      shown(0, 0),
      lifeline("cut-two", 4000, [1, 2]),
      { type: "recovered", at: 500_000 },
      { type: "resumed", at: 600_000 },
    );
    expect(timeLeft(resumed, 600_000)).toBe(16_500);
    expect(resumed.cut).toEqual([1, 2]);
  });

  it("leaves a reveal as it is after a crash", () => {
    expect(played(began(), shown(0, 0), chose(RIGHT, 1), { type: "recovered", at: 9 }).phase).toBe("revealed");
  });
});

describe("illegal moves", () => {
  it("have a code each and change nothing", () => {
    const state = played(began(), shown(0, 0));
    expect(refusal(null, shown(0, 0))).toBe("not-begun");
    expect(refusal(state, began())).toBe("already-begun");
    expect(refusal(state, shown(1, 1))).toBe("out-of-turn");
    expect(refusal(played(began()), shown(1, 1))).toBe("wrong-question");
    expect(refusal(played(began()), chose(RIGHT, 1))).toBe("out-of-turn");
    expect(refusal(state, chose(4, 1))).toBe("no-such-option");
    expect(refusal(state, { type: "resumed", at: 1 })).toBe("out-of-turn");
    expect(refusal(played(began(), { type: "left", at: 1 }), shown(0, 2))).toBe("over");
  });

  it("count no time where the machine's clock was set back", () => {
    const state = played(began(), shown(0, 10_000), chose(RIGHT, 4000));
    expect(state.answers[0]).toMatchObject({ elapsedMs: 0, points: { total: 1000 } });
  });
});
