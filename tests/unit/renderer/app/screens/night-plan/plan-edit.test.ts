import { describe, expect, it } from "vitest";
import type { NightPlan } from "../../../../../../game/night/plan.ts";
import { planSchema } from "../../../../../../game/night/plan.ts";
import {
  addItems,
  addTieBreak,
  changeItem,
  changeRound,
  changeTieBreak,
  itemOf,
  minutesOf,
  moveItem,
  moveRound,
  removeItem,
  removeRound,
  removeTieBreak,
} from "../../../../../../renderer/app/screens/night-plan/plan-edit.ts";
import { closest, item, plan, round } from "../../../../game/night/nights.ts";

const night = plan({ rounds: [round("a", 3), round("b", 2), round("c", 1)] });
const order = ({ rounds }: NightPlan) => rounds.map(({ items }) => items.map(({ id }) => id.slice(2)).join(" "));

describe("moving a question", () => {
  it("changes places with the one beside it", () => {
    expect(order(moveItem(night, "i-a0", 1))).toEqual(["a1 a0 a2", "b0 b1", "c0"]);
    expect(order(moveItem(night, "i-a2", -1))).toEqual(["a0 a2 a1", "b0 b1", "c0"]);
  });

  it("carries it over the end of its round into the next or the last one", () => {
    expect(order(moveItem(night, "i-a2", 1))).toEqual(["a0 a1", "a2 b0 b1", "c0"]);
    expect(order(moveItem(night, "i-b0", -1))).toEqual(["a0 a1 a2 b0", "b1", "c0"]);
  });

  it("changes nothing at the ends of the night, and leaves no round empty", () => {
    expect(moveItem(night, "i-a0", -1)).toBe(night);
    expect(moveItem(night, "i-c0", 1)).toBe(night);
    expect(moveItem(night, "i-c0", -1)).toBe(night);
    expect(moveItem(night, "i-none", 1)).toBe(night);
  });
});

describe("a plan that is edited", () => {
  it("can be kept after every edit: no round without a question, no night without a round", () => {
    let edited = night;
    for (const id of ["i-a0", "i-a1", "i-a2", "i-b0", "i-b1", "i-c0"]) edited = removeItem(edited, id);
    expect(order(edited)).toEqual(["a2", "b1", "c0"]);
    for (const id of ["a", "b", "c"]) edited = removeRound(edited, id);
    expect(edited.rounds.map(({ id }) => id)).toEqual(["c"]);
    expect(planSchema.safeParse(edited).success).toBe(true);
  });

  it("keeps all else as it was", () => {
    const edited = changeItem(night, "i-b1", { note: "Read slowly." });
    expect(itemOf(edited, "i-b1")?.note).toBe("Read slowly.");
    expect(edited.rounds[0]).toBe(night.rounds[0]);
    expect(itemOf(edited, "i-b0")).toBe(itemOf(night, "i-b0"));
  });

  it("moves rounds as far as they go", () => {
    expect(moveRound(night, "b", -1).rounds.map(({ id }) => id)).toEqual(["b", "a", "c"]);
    expect(moveRound(night, "a", -1)).toBe(night);
    expect(moveRound(night, "c", 1)).toBe(night);
  });

  it("takes on tie-breaks of the host's own, as many as a plan may have", () => {
    let edited = night;
    for (let number = 0; number < 30; number++) edited = addTieBreak(edited, closest(`own${number}`));
    expect(edited.tieBreaks).toHaveLength(20);
    expect(changeTieBreak(edited, "own3", { value: 7 }).tieBreaks.find(({ id }) => id === "own3")?.value).toBe(7);
    expect(planSchema.safeParse(edited).success).toBe(true);
  });

  it("takes on questions and lets tie-breaks go", () => {
    expect(order(addItems(night, "c", [item("x")]))).toEqual(["a0 a1 a2", "b0 b1", "c0 x"]);
    expect(removeTieBreak(night, "t0").tieBreaks.map(({ id }) => id)).toEqual(["t1"]);
  });
});

describe("how long a night takes", () => {
  it("counts no break after the last round", () => {
    const long = changeRound(night, "a", { breakSeconds: 600 });
    expect(minutesOf(long) - minutesOf(night)).toBe(10);
    expect(minutesOf(changeRound(night, "c", { breakSeconds: 600 }))).toBe(minutesOf(night));
  });
});
