import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fits, judge } from "../../../../game/judge.ts";
import { LIFELINES, MODES, type SoloEvent } from "../../../../game/solo/model.ts";
import { outcomeOf } from "../../../../game/solo/outcome.ts";
import type { SoloState } from "../../../../game/solo/state.ts";
import { replay, step } from "../../../../game/solo/step.ts";
import { reel } from "../../../../game/solo/view.ts";
import { began, played } from "./games.ts";
import { chose, left, paused, recovered, resumed, shown, timeRanOut, used } from "./moves.ts";

/** What somebody tries to do, and how long after the last attempt; a clock may also be set back. */
type Attempt = { readonly move: (at: number, state: SoloState) => SoloEvent; readonly after: number };

const anyCut = fc.constantFrom<number[][]>([], [1, 2], [1, 3], [0, 1], [2, 2], [4, 5]);
const anyMove: fc.Arbitrary<Attempt["move"]> = fc.oneof(
  { weight: 6, arbitrary: fc.constant((at: number, { answers }: SoloState) => shown(answers.length, at)) },
  { weight: 5, arbitrary: fc.nat(5).map((place) => (at: number) => chose(place, at)) },
  { weight: 3, arbitrary: fc.constantFrom(...LIFELINES).map((name) => (at: number) => used(name, at)) },
  fc.tuple(fc.constantFrom(...LIFELINES), anyCut).map(
    ([name, cut]) =>
      (at: number) =>
        used(name, at, cut),
  ),
  { weight: 2, arbitrary: fc.constant((at: number) => timeRanOut(at)) },
  { weight: 2, arbitrary: fc.constantFrom(paused, resumed, recovered) },
  fc.nat(8).map((index) => (at: number) => shown(index, at)),
  fc.constantFrom(left, (at: number) => ({ ...began(), at })),
);
const anyAfter = fc.oneof({ weight: 6, arbitrary: fc.nat(8000) }, fc.nat(60_000), fc.integer({ min: -50_000, max: 0 }));
const anyGame = fc.record({
  mode: fc.constantFrom(...MODES),
  questions: fc.integer({ min: 1, max: 6 }),
  options: fc.integer({ min: 2, max: 6 }),
  attempts: fc.array(fc.record({ move: anyMove, after: anyAfter }), { maxLength: 60 }),
});
type AnyGame = typeof anyGame extends fc.Arbitrary<infer Game> ? Game : never;

/** Plays what is legal, drops what is not; the events kept, and the state after each. */
function play({ mode, questions, options, attempts }: AnyGame) {
  const events: SoloEvent[] = [began({ mode }, questions, options)];
  const states: SoloState[] = [played(...events)];
  let at = 100_000;
  for (const { move, after } of attempts) {
    at = Math.max(at + after, 0);
    const state = last(states);
    const event = move(at, state);
    const stepped = step(state, event);
    if (!stepped.ok) continue;
    states.push(stepped.value);
    events.push(event);
  }
  return { events, states };
}

function last<T>(items: readonly T[]): T {
  const item = items.at(-1);
  if (item === undefined) throw new Error("nothing there");
  return item;
}

function holds(check: (played: ReturnType<typeof play>) => void) {
  fc.assert(
    fc.property(anyGame, (game) => {
      check(play(game));
    }),
    { numRuns: 300 },
  );
}

const usesOf = (events: readonly SoloEvent[]) =>
  events.flatMap((event) => (event.type === "lifeline" ? [event.lifeline] : []));

describe("whatever is tried", () => {
  it("never throws: each attempt is a state or a code", () => {
    holds(({ states }) => expect(states.length).toBeGreaterThan(0));
  });

  it("keeps the score the sum of the points, and these the sum of their parts", () => {
    holds(({ states }) => {
      for (const { score, answers } of states) {
        expect(score).toBe(answers.reduce((sum, { points }) => sum + points.total, 0));
        for (const { right, points } of answers) {
          expect(points.total).toBe(points.base + points.streak + points.secondTake);
          expect(points.total > 0).toBe(right);
        }
      }
    });
  });

  it("answers each question at most once, in order, with a place that it has", () => {
    holds(({ states }) => {
      const { answers, draw } = last(states);
      expect(answers.map(({ index }) => index)).toEqual([...answers.keys()]);
      for (const { index, given, right } of answers) {
        const drawn = draw[index];
        if (drawn === undefined) throw new Error(`nothing was dealt at ${index}`);
        if (given !== null) expect(fits(drawn, given)).toBe(true);
        expect(right).toBe(given !== null && judge(drawn, given) === "right");
      }
    });
  });

  it("uses a lifeline at most once", () => {
    holds(({ events }) => expect(usesOf(events)).toEqual([...new Set(usesOf(events))]));
  });

  it("never counts negative time, nor more than there is", () => {
    holds(({ states }) => {
      const { setup, answers, spentMs } = last(states);
      expect(spentMs).toBe(answers.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0));
      for (const { elapsedMs } of answers) expect(elapsedMs).toBeGreaterThanOrEqual(0);
      if (setup.mode === "clock") expect(spentMs).toBeLessThanOrEqual(60_000);
      if (setup.mode === "classic") for (const { elapsedMs } of answers) expect(elapsedMs).toBeLessThanOrEqual(20_500);
    });
  });

  it("keeps the streak as the answers say", () => {
    holds(({ states }) => {
      const { answers, streak, bestStreak } = last(states);
      const runs = answers
        .map(({ right }) => (right ? "r" : "w"))
        .join("")
        .split("w");
      expect(streak).toBe(last(runs).length);
      expect(bestStreak).toBe(Math.max(...runs.map((run) => run.length)));
    });
  });

  it("changes no answer that was given, and moves no more once it is over", () => {
    holds(({ states }) => {
      for (const state of states) expect(last(states).answers.slice(0, state.answers.length)).toEqual(state.answers);
      const ended = states.findIndex((state) => outcomeOf(state).endedAt !== null);
      if (ended >= 0) expect(ended).toBe(states.length - 1);
    });
  });

  it("comes to the same by replaying, from the start or from any point", () => {
    holds(({ events, states }) => {
      expect(replay(events)).toEqual({ ok: true, value: last(states) });
      for (const [place, middle] of states.entries()) {
        const rest = events.slice(place + 1);
        const end = rest.reduce<SoloState | null>((state, event) => legal(step(state, event)), middle);
        expect(end).toEqual(last(states));
      }
    });
  });

  it("changes nothing that it was given", () => {
    holds(({ events, states }) => {
      for (const state of states) deepFreeze(state);
      expect(() => events.reduce<SoloState | null>((state, event) => legal(step(state, event)), null)).not.toThrow();
    });
  });

  it("survives its own events as JSON", () => {
    holds(({ events, states }) => {
      expect(replay(JSON.parse(JSON.stringify(events)))).toEqual({ ok: true, value: last(states) });
    });
  });

  it("shows at most one frame as now, and one frame for each question", () => {
    holds(({ states }) => {
      for (const state of states) {
        expect(reel(state)).toHaveLength(state.draw.length);
        expect(reel(state).filter((frame) => frame === "now").length).toBeLessThanOrEqual(1);
      }
    });
  });
});

describe("pauses", () => {
  it("change no points, however many and long", () => {
    const anyPauses = fc.array(fc.tuple(fc.nat(900), fc.nat(1e6)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...MODES), anyPauses, fc.nat(5000), (mode, pauses, rest) => {
        let now = 0;
        const events = [began({ mode }), shown(0, 0), used("cut-two", 0)];
        for (const [inView, away] of pauses) {
          events.push(paused(now + inView), resumed(now + inView + away));
          now += inView + away;
        }
        const inView = rest + pauses.reduce((sum, [shownFor]) => sum + shownFor, 0);
        const straight = played(began({ mode }), shown(0, 0), used("cut-two", 0), chose(0, inView));
        expect(played(...events, chose(0, now + rest)).score).toBe(straight.score);
      }),
    );
  });
});

function legal(stepped: ReturnType<typeof step>): SoloState {
  if (!stepped.ok) throw new Error(stepped.code);
  return stepped.value;
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}
