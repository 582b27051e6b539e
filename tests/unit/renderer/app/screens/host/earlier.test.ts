import { describe, expect, it } from "vitest";
import { questionAfter, questionBefore } from "../../../../../../renderer/app/screens/host/earlier.ts";
import { fixable } from "../../../../../../renderer/app/screens/host/fixable.ts";
import { RIGHT, Table } from "../../../../game/night/nights.ts";
import { viewOf } from "./views.ts";

/** Two questions are over, the third is open. */
function thirdOpen() {
  const view = viewOf(new Table().next(1 + 3 + 3 + 1));
  const handles = view.asked.map(({ ask }) => ask);
  return { view, handles, inView: view.question?.ask ?? null };
}

describe("earlier questions", () => {
  it("are stepped through back to the first, and no further", () => {
    const { view, handles, inView } = thirdOpen();
    const [first, second] = handles;
    if (first === undefined || second === undefined) throw new Error("Two were asked.");
    expect(questionBefore(view.asked, null, inView)).toBe(second);
    expect(questionBefore(view.asked, second, inView)).toBe(first);
    expect(questionBefore(view.asked, first, inView)).toBeNull();
  });

  it("lead forward again to what is now", () => {
    const { view, handles, inView } = thirdOpen();
    const [first, second] = handles;
    if (first === undefined || second === undefined) throw new Error("Two were asked.");
    expect(questionAfter(view.asked, first, inView)).toBe(second);
    expect(questionAfter(view.asked, second, inView)).toBeNull();
  });
});

describe("what can be put right", () => {
  it("is the question in view, its key not taken for revealed", () => {
    const { view, inView } = thirdOpen();
    expect(fixable(view, inView ?? "")).toMatchObject({ revealed: false, right: [RIGHT], void: false });
  });

  it("is a question that was put before", () => {
    const { view, handles } = thirdOpen();
    expect(fixable(view, handles[0] ?? "")).toMatchObject({ revealed: true, right: [RIGHT] });
  });

  it("is not a question that was never put", () => {
    expect(fixable(thirdOpen().view, "nosuchask")).toBeNull();
  });
});
