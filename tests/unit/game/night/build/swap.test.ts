import { describe, expect, it } from "vitest";
import { buildNight } from "../../../../../game/night/build/build-night.ts";
import { swap } from "../../../../../game/night/build/swap.ts";
import type { NightPlan } from "../../../../../game/night/plan.ts";
import { packs, wanted } from "./packs.ts";

const sources = packs({ a: 40, b: 40, c: 40 });
const night = buildNight(wanted(sources));
const had = new Set<string>();

function plan(): NightPlan {
  if (!night.ok) throw new Error(night.code);
  return night.value;
}

describe("a swap", () => {
  const old = plan().rounds[1]?.items[2];
  const swapped = (turnedDown: ReadonlySet<string> = had) => {
    const result = swap(plan(), old?.id ?? "", { sources, had: turnedDown, seed: 3 });
    if (!result.ok) throw new Error(result.code);
    return result.value;
  };

  it("puts a question of the same topic and difficulty in its place, and touches nothing else", () => {
    const after = swapped();
    const fresh = after.rounds[1]?.items[2];
    expect(fresh?.question.id).not.toBe(old?.question.id);
    expect(fresh?.question).toMatchObject({ topic: old?.question.topic, difficulty: old?.question.difficulty });
    const rest = (night: NightPlan) =>
      night.rounds.flatMap(({ items }) => items).filter(({ id }) => id !== old?.id && id !== fresh?.id);
    expect(rest(after)).toEqual(rest(plan()));
  });

  it("offers another one when that is turned down as well", () => {
    const first = swapped().rounds[1]?.items[2]?.question.id ?? "";
    expect(swapped(new Set([first])).rounds[1]?.items[2]?.question.id).not.toBe(first);
  });

  it("says so when the question is not there, or nothing else is", () => {
    expect(swap(plan(), "none", { sources, had, seed: 3 })).toMatchObject({ code: "no-such-item" });
    const used = new Set(plan().rounds.flatMap(({ items }) => items.map(({ question }) => question.id)));
    const left = sources.filter(({ question }) => used.has(question.id));
    expect(swap(plan(), old?.id ?? "", { sources: left, had, seed: 3 })).toMatchObject({ code: "none-left" });
  });
});
