import { describe, expect, it } from "vitest";
import { GATES } from "../../../../../../questions/writing/gates/index.ts";
import { leftOutText, thrownAwayText } from "../../../../../../renderer/app/screens/open-article/reasons.ts";
import { en } from "../../../../../../renderer/messages/en.ts";

describe("what was thrown away", () => {
  it("is told in plain words, the most frequent reason first", () => {
    expect(thrownAwayText({ leak: 4, "several-answers": 11, length: 0 })).toBe(
      "11 had more than one right answer, 4 gave the answer away",
    );
  });

  it.each(GATES.map(({ name }) => name))("has words for the gate %s", (name) => {
    expect(en).toHaveProperty([`open-article.gate.${name}`]);
  });

  it("never shows the name of a reason that has no words", () => {
    expect(thrownAwayText({ "brand-new": 3 })).toBe("3 did not hold up");
    expect(thrownAwayText({ constructor: 1 })).toBe("1 did not hold up");
  });

  it("is nothing where nothing was", () => {
    expect(thrownAwayText({})).toBe("");
  });
});

describe("what was left out", () => {
  it("speaks of one sentence and of many", () => {
    expect(leftOutText({ damaged: 1 })).toBe("1 was damaged");
    expect(leftOutText({ planned: 37, damaged: 2 })).toBe("37 spoke of plans, not facts, 2 were damaged");
  });

  it.each(["negated", "planned", "attributed", "damaged", "nothing-found"])("has words for %s", (reason) => {
    expect(leftOutText({ [reason]: 2 })).not.toBe(leftOutText({ "brand-new": 2 }));
  });
});
