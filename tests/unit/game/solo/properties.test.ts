import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LIFELINES, MODES, type SoloEvent } from "../../../../game/solo/model.ts";
import { outcomeOf } from "../../../../game/solo/outcome.ts";
import type { SoloState } from "../../../../game/solo/state.ts";
import { step } from "../../../../game/solo/step.ts";
import { reel } from "../../../../game/solo/view.ts";
import { began } from "./games.ts";

const at = fc.integer({ min: 0, max: 200_000 });
const place = fc.integer({ min: 0, max: 5 });

const anyEvent: fc.Arbitrary<SoloEvent> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ type: fc.constant("shown"), at, index: fc.integer({ min: 0, max: 8 }) }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant("chose"), at, place }) },
  fc.record({
    type: fc.constant("lifeline"),
    at,
    lifeline: fc.constantFrom(...LIFELINES),
    cut: fc.constantFrom([], [1, 2], [1, 3], [0, 1]),
  }),
  fc.record({ type: fc.constantFrom("time-ran-out", "paused", "resumed", "recovered"), at }),
  { weight: 1, arbitrary: fc.record({ type: fc.constant("left"), at }) },
);

const anyGame = fc.record({
  mode: fc.constantFrom(...MODES),
  questions: fc.integer({ min: 1, max: 6 }),
  events: fc.array(anyEvent, { maxLength: 60 }),
});

/** Plays what is legal, drops what is not; the events kept and every state on the way. */
function play({ mode, questions, events }: { mode: (typeof MODES)[number]; questions: number; events: SoloEvent[] }) {
  const kept: SoloEvent[] = [];
  const states: SoloState[] = [];
  let state: SoloState | null = null;
  for (const event of [began({ mode }, questions), ...events]) {
    const stepped = step(state, event);
    if (!stepped.ok) continue;
    state = stepped.value;
    kept.push(event);
    states.push(state);
  }
  return { kept, states };
}

describe("any sequence of events", () => {
  it("never throws, and the score is the sum of the points", () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        for (const state of play(game).states) {
          expect(state.score).toBe(state.answers.reduce((sum, { points }) => sum + points.total, 0));
        }
      }),
    );
  });

  it("answers each question at most once, in order, and gives a lifeline at most once", () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        const { kept, states } = play(game);
        const last = states.at(-1);
        expect(last?.answers.map(({ index }) => index)).toEqual(last?.answers.map((_, index) => index));
        for (const lifeline of LIFELINES) {
          const uses = kept.filter((event) => event.type === "lifeline" && event.lifeline === lifeline);
          expect(uses.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("never counts negative time, and never moves once it is over", () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        const { states } = play(game);
        for (const state of states)
          for (const { elapsedMs } of state.answers) expect(elapsedMs).toBeGreaterThanOrEqual(0);
        const ended = states.findIndex((state) => outcomeOf(state).endedAt !== null);
        if (ended >= 0) expect(ended).toBe(states.length - 1);
      }),
    );
  });

  it("shows at most one frame as now, and one frame for each question", () => {
    fc.assert(
      fc.property(anyGame, (game) => {
        for (const state of play(game).states) {
          expect(reel(state)).toHaveLength(state.draw.length);
          expect(reel(state).filter((frame) => frame === "now").length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("gives the same points however often the question was paused", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(900), fc.nat(1e6)), { maxLength: 8 }), fc.nat(5000), (pauses, rest) => {
        let now = 0;
        const events: SoloEvent[] = [began(), { type: "shown", index: 0, at: 0 }];
        for (const [shownFor, pausedFor] of pauses) {
          now += shownFor;
          events.push({ type: "paused", at: now });
          now += pausedFor;
          events.push({ type: "resumed", at: now });
        }
        events.push({ type: "chose", place: 0, at: now + rest });
        const seen = rest + pauses.reduce((sum, [shownFor]) => sum + shownFor, 0);
        const [first, second] = [began(), { type: "shown", index: 0, at: 0 } as const];
        const straight = [first, second, { type: "chose", place: 0, at: seen } as const];
        const score = (all: SoloEvent[]) => all.reduce<SoloState | null>((s, e) => unwrap(step(s, e)), null)?.score;
        expect(score(events)).toBe(score(straight));
      }),
    );
  });
});

function unwrap(stepped: ReturnType<typeof step>): SoloState {
  if (!stepped.ok) throw new Error(stepped.code);
  return stepped.value;
}
