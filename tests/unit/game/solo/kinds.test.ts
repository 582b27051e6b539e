import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Given } from "../../../../game/given.ts";
import { creditOf } from "../../../../game/judge.ts";
import { drawGame } from "../../../../game/solo/draw.ts";
import { mayUse, whyClosed } from "../../../../game/solo/lifelines.ts";
import { type Drawn, drawnSchema, type SoloEvent, soloEventSchema } from "../../../../game/solo/model.ts";
import type { Question } from "../../../../questions/model.ts";
import { asking, played, question, refusal, setup } from "./games.ts";
import { shown, timeRanOut, used } from "./moves.ts";

const about = (index: number) => ({ questionId: `q${index}`, topic: "cast" });
const DEALT: Readonly<Record<Exclude<Drawn["kind"], "choice">, Drawn>> = {
  several: { kind: "several", ...about(0), order: [2, 0, 1, 3], keys: [1, 2] },
  truth: { kind: "truth", ...about(0), answer: false },
  typed: { kind: "typed", ...about(0), accepted: ["Ingrid Holm"], naming: "person" },
  number: { kind: "number", ...about(0), value: 126, tolerance: 4 },
  timeline: { kind: "timeline", ...about(0), order: [2, 0, 1, 3], keys: [3, 0, 2, 1] },
};

const over = (drawn: Drawn): SoloEvent[] => [
  { type: "began", at: 0, setup: setup(), draw: [drawn, { ...drawn, questionId: "q1" }] },
  shown(0, 0),
];
const answered = (given: Given, at: number): SoloEvent => ({ type: "answered", at, given });
const outcome = (drawn: Drawn, ...given: Given[]) =>
  played(...over(drawn), ...given.map((each, index) => answered(each, 500 + index)));

describe("an answer is right", () => {
  it.each<[string, Drawn, Given]>([
    ["to several by all that are right", DEALT.several, { kind: "several", places: [1, 2] }],
    ["to a statement by whether it holds", DEALT.truth, { kind: "truth", value: false }],
    ["in words that mean the same", DEALT.typed, { kind: "typed", text: "holm" }],
    ["to a timeline by the whole order", DEALT.timeline, { kind: "timeline", places: [3, 0, 2, 1] }],
    ["at the edge of the tolerance", DEALT.number, { kind: "number", value: 130 }],
  ])("%s", (_, drawn, given) => {
    expect(outcome(drawn, given).answers).toMatchObject([{ given, right: true, points: { total: 1000 } }]);
  });
});

describe("a number by nearness", () => {
  const nearest: Drawn = { kind: "number", ...about(0), value: 1927, tolerance: 9, nearness: true };

  it.each([
    [1927, 1000],
    [1928, 900],
    [1920, 300],
    [1936, 100],
  ])("earns the less the further it is off: %s gives %s points", (value, total) => {
    expect(outcome(nearest, { kind: "number", value }).answers).toMatchObject([{ right: true, points: { total } }]);
  });

  it("earns nothing beyond the tolerance, and ends a row", () => {
    const { answers, streak } = outcome(nearest, { kind: "number", value: 1937 });
    expect([answers[0]?.right, answers[0]?.points.total, streak]).toEqual([false, 0, 0]);
  });

  it("never pays less for the nearer of two answers, nor more than the whole, nor nothing within the tolerance", () => {
    const any = fc.record({ value: fc.integer({ min: 1890, max: 2030 }), tolerance: fc.integer({ min: 0, max: 30 }) });
    fc.assert(
      fc.property(any, fc.nat(40), fc.nat(40), (goal, a, b) => {
        const laid = { kind: "number", nearness: true, ...goal } as const;
        const credit = (off: number) => creditOf(laid, { kind: "number", value: goal.value + off });
        const [near, far] = a < b ? [a, b] : [b, a];
        if (far > goal.tolerance) return;
        expect(credit(near)).toBeGreaterThanOrEqual(credit(far));
        expect(credit(far)).toBeGreaterThan(0);
        expect(credit(0)).toBe(1);
        expect(credit(-far)).toBe(credit(far));
      }),
    );
  });

  it("is all or nothing where nearness does not count", () => {
    expect(outcome(DEALT.number, { kind: "number", value: 130 }).answers).toMatchObject([{ points: { total: 1000 } }]);
  });
});

describe("a choice with clues", () => {
  const told: Drawn = { kind: "choice", ...about(0), order: [0, 1, 2, 3], key: 2, clues: 5 };
  const clue = (at: number): SoloEvent => ({ type: "clue", at });
  const right = answered({ kind: "choice", place: 2 }, 500);

  it.each([
    [0, 1000],
    [1, 800],
    [4, 200],
  ])("is worth a fifth less for each clue after the first: after %s more %s points", (more, total) => {
    const { answers } = played(...over(told), ...Array.from({ length: more }, () => clue(400)), right);
    expect(answers).toMatchObject([{ right: true, points: { total } }]);
  });

  it("has no sixth clue, and a question without clues has no second", () => {
    const all = Array.from({ length: 4 }, () => clue(400));
    expect(refusal(played(...over(told), ...all), clue(400))).toBe("no-clue");
    expect(refusal(played(...over(DEALT.number)), clue(400))).toBe("no-clue");
  });

  it("begins with one clue again when the next question is shown", () => {
    const state = played(...over(told), clue(300), clue(400), right, shown(1, 1000));
    expect(state.phase === "asking" && state.clues).toBe(1);
  });
});

describe("an answer is wrong", () => {
  it.each<[string, Drawn, Given]>([
    ["to several where one is left out", DEALT.several, { kind: "several", places: [1] }],
    ["to several where one is too many", DEALT.several, { kind: "several", places: [0, 1, 2] }],
    ["to a statement that does not hold", DEALT.truth, { kind: "truth", value: true }],
    ["by another name", DEALT.typed, { kind: "typed", text: "Otto Brandt" }],
    ["to a timeline where two changed places", DEALT.timeline, { kind: "timeline", places: [3, 0, 1, 2] }],
    ["to a timeline the wrong way round", DEALT.timeline, { kind: "timeline", places: [1, 2, 0, 3] }],
    ["beyond the tolerance", DEALT.number, { kind: "number", value: 130.5 }],
  ])("%s", (_, drawn, given) => {
    expect(outcome(drawn, given).answers).toMatchObject([{ given, right: false, points: { total: 0 } }]);
  });
});

describe("an answer is refused", () => {
  it.each<[string, Drawn, Given]>([
    ["of another kind", DEALT.typed, { kind: "number", value: 1 }],
    ["a choice where several are wanted", DEALT.several, { kind: "choice", place: 1 }],
    ["a timeline with one left out", DEALT.timeline, { kind: "timeline", places: [3, 0, 2] }],
    ["several where an order is wanted", DEALT.timeline, { kind: "several", places: [0, 1, 2, 3] }],
    ["beyond the options", DEALT.several, { kind: "several", places: [4] }],
  ])("%s", (_, drawn, given) => {
    expect(refusal(played(...over(drawn)), answered(given, 500))).toBe("no-such-option");
  });
});

describe("what is nearly right", () => {
  const near: Given = { kind: "typed", text: "Ingrid Hom" };

  it("may be put right once, while the clock runs on", () => {
    expect(asking(...over(DEALT.typed), answered(near, 500))).toMatchObject({ near: "Ingrid Hom", streak: 0 });
    const state = outcome(DEALT.typed, near, { kind: "typed", text: "Ingrid Holm" });
    expect(state.answers).toMatchObject([{ right: true, elapsedMs: 501, first: null }]);
  });

  it("is as wrong as any the second time", () => {
    expect(outcome(DEALT.typed, near, near).answers).toMatchObject([{ right: false, given: near }]);
  });

  it("is no answer where the time runs out after it", () => {
    const state = played(...over(DEALT.typed), answered(near, 500), timeRanOut(20_500));
    expect(state.answers).toMatchObject([{ right: false, given: null }]);
  });
});

describe("a lifeline", () => {
  it.each<[Drawn["kind"], Drawn, string | null, string | null]>([
    ["several", DEALT.several, "any-right", null],
    ["truth", DEALT.truth, "no-options", "sure"],
    ["typed", DEALT.typed, "no-options", null],
    ["number", DEALT.number, "no-options", null],
  ])("says why it is of no use: %s", (_, drawn, cut, second) => {
    const state = asking(...over(drawn));
    expect(whyClosed(state, "cut-two")).toBe(cut);
    expect(whyClosed(state, "second-take")).toBe(second);
    expect(mayUse(state, "freeze-frame")).toBe(true);
    expect(refusal(state, used("cut-two", 10))).toBe("lifeline-closed");
  });

  it("forgives one wrong answer of any kind that has more than two", () => {
    const rows: [Exclude<Drawn["kind"], "choice">, Given, Given][] = [
      ["several", { kind: "several", places: [0] }, { kind: "several", places: [1, 2] }],
      ["number", { kind: "number", value: 1 }, { kind: "number", value: 126 }],
      ["typed", { kind: "typed", text: "Otto Brandt" }, { kind: "typed", text: "Ingrid Holm" }],
    ];
    for (const [kind, wrong, right] of rows) {
      const state = played(...over(DEALT[kind]), used("second-take", 10), answered(wrong, 500), answered(right, 500));
      expect(state.answers).toMatchObject([{ given: right, first: wrong, right: true, points: { total: 500 } }]);
    }
  });
});

describe("a pack of all kinds", () => {
  const { options: _, answer: __, kind: ___, ...common } = question({});
  const own: readonly Question[] = [
    question({ id: "a" }),
    { ...common, id: "b", kind: "several", options: ["Ann", "Bea", "Cid", "Dee"], answers: [0, 3] },
    { ...common, id: "c", kind: "truth", answer: true },
    { ...common, id: "d", prompt: "Who shot it?", kind: "typed", accepted: ["Ingrid Holm"] },
    { ...common, id: "e", kind: "number", value: 126, tolerance: 0, unit: "minutes" },
  ];

  it("is dealt whole, by the schema, and a game of it is answered right from what was dealt", () => {
    const draw = drawGame(own, setup({ count: 5 }));
    expect(draw.map(({ questionId }) => questionId).toSorted()).toEqual(["a", "b", "c", "d", "e"]);
    for (const drawn of draw) expect(drawnSchema.parse(JSON.parse(JSON.stringify(drawn)))).toEqual(drawn);
    const several = draw.find(({ kind }) => kind === "several");
    if (several?.kind !== "several") throw new Error("several were not dealt");
    expect(several.keys.map((place) => several.order[place]).toSorted()).toEqual([0, 3]);
  });

  it("asks for the whole name where another answer of the pack has the same surname", () => {
    const namesake: Question = { ...common, id: "f", prompt: "Who cut it?", kind: "typed", accepted: ["Otto Holm"] };
    const namings = (questions: readonly Question[]) =>
      drawGame(questions, setup()).flatMap((drawn) => (drawn.kind === "typed" ? drawn.naming : []));
    expect(namings(own)).toEqual(["person"]);
    expect(namings([...own, namesake])).toEqual(["namesake", "namesake"]);
  });
});

it("a game from before there were other kinds reads as one of choices", () => {
  const old = { questionId: "q0", order: [1, 0], key: 1, topic: "cast" };
  const began = soloEventSchema.parse({ type: "began", at: 0, setup: setup(), draw: [old] });
  expect(began).toMatchObject({ draw: [{ kind: "choice", ...old }] });
  expect(played(began, shown(0, 0), { type: "chose", at: 500, place: 1 }).answers).toMatchObject([{ right: true }]);
});
