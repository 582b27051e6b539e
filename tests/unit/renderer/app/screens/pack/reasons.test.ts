import { describe, expect, it } from "vitest";
import { GATES } from "../../../../../../questions/writing/gates/index.ts";
import { leftOut, type Reason, thrownAway } from "../../../../../../renderer/app/screens/pack/reasons.ts";
import { en } from "../../../../../../renderer/messages/en.ts";
import { t } from "../../../../../../renderer/messages/t.ts";

const said = (reasons: readonly Reason[]) => reasons.map(({ id, count }) => t(id, { count }));

describe("what was thrown away", () => {
  it("is told in sentences, the most frequent reason first", () => {
    expect(said(thrownAway({ leak: 1, "too-few-options": 12, length: 0 }))).toEqual([
      "12 questions had too few fair wrong answers",
      "1 question gave the answer away",
    ]);
  });

  it.each(GATES.map(({ name }) => name))("has words for the gate %s", (name) => {
    expect(en).toHaveProperty([`pack.gate.${name}`]);
  });

  it("never shows the name of a reason that has no words, and counts all of them together", () => {
    expect(said(thrownAway({ "brand-new": 3, constructor: 1 }))).toEqual(["4 questions did not hold up"]);
  });

  it("is nothing where nothing was", () => {
    expect(thrownAway({})).toEqual([]);
  });
});

describe("what was left out", () => {
  it("speaks of one sentence and of many", () => {
    expect(said(leftOut({ damaged: 1 }))).toEqual(["1 sentence was damaged"]);
    expect(said(leftOut({ planned: 37, damaged: 2 }))).toEqual([
      "37 sentences spoke of plans, not facts",
      "2 sentences were damaged",
    ]);
  });

  it.each(["negated", "planned", "attributed", "damaged", "nothing-found"])("has words for %s", (reason) => {
    expect(leftOut({ [reason]: 2 })).toEqual([{ id: `pack.left-out.${reason}`, count: 2 }]);
  });
});
