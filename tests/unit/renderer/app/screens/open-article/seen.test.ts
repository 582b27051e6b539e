import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Progress, progressSchema } from "../../../../../../questions/report.ts";
import { NOTHING_SEEN, see, shareDone, stepsSeen } from "../../../../../../renderer/app/screens/open-article/seen.ts";

const seenAfter = (...reports: Progress[]) => reports.reduce(see, NOTHING_SEEN);

describe("how much is done", () => {
  it.each<[Progress, number]>([
    [{ stage: "reading", done: 0, total: 10 }, 0],
    [{ stage: "reading", done: 10, total: 10 }, 0.1],
    [{ stage: "facts", done: 5, total: 10 }, 0.35],
    [{ stage: "questions", done: 10, total: 10 }, 0.95],
    [{ stage: "picking", done: 1, total: 1 }, 1],
    [{ stage: "facts", done: 0, total: 0 }, 0.1],
    [{ stage: "facts", done: 30, total: 10 }, 0.6],
  ])("is, after %j, %f", (progress, share) => {
    expect(shareDone(progress)).toBeCloseTo(share);
  });

  it("never falls and never passes the whole, whatever is reported", () => {
    const report = fc.record({
      stage: fc.constantFrom(...progressSchema.shape.stage.options),
      done: fc.nat(500),
      total: fc.nat(500),
    });
    fc.assert(
      fc.property(fc.array(report), (reports) => {
        let before = NOTHING_SEEN;
        for (const each of reports) {
          const after = see(before, each);
          expect(after.share).toBeGreaterThanOrEqual(before.share);
          expect(after.share).toBeLessThanOrEqual(1);
          before = after;
        }
      }),
    );
  });
});

describe("the steps", () => {
  it("know no count before the writer has said one", () => {
    expect(stepsSeen(NOTHING_SEEN).map(({ count }) => count)).toEqual([null, null, null, null]);
  });

  it("count sentences while facts are sought, and facts while questions are written", () => {
    const facts = seenAfter({ stage: "facts", done: 60, total: 133 });
    expect(stepsSeen(facts)).toMatchObject([
      { name: "sentences", state: "done", count: 133 },
      { name: "facts", state: "now", count: null },
      { name: "questions", state: "to-come" },
      { name: "thrown-away", state: "to-come" },
    ]);
    const questions = see(facts, { stage: "questions", done: 3, total: 252, latest: "Who filmed it?" });
    expect(stepsSeen(questions)).toMatchObject([{ count: 133 }, { state: "done", count: 252 }, { state: "now" }, {}]);
  });

  it("keep the newest question when a report brings none", () => {
    const seen = seenAfter(
      { stage: "questions", done: 1, total: 9, latest: "Who filmed it?" },
      { stage: "questions", done: 2, total: 9 },
    );
    expect(seen.latest).toBe("Who filmed it?");
  });

  it("count the questions as they come, also through a report that brings no count", () => {
    const seen = seenAfter(
      { stage: "questions", done: 3, total: 252, written: 7 },
      { stage: "questions", done: 4, total: 252, written: 9 },
      { stage: "picking", done: 0, total: 1 },
    );
    expect(stepsSeen(seen)).toMatchObject([{}, {}, { name: "questions", state: "done", count: 9 }, { state: "now" }]);
  });
});
