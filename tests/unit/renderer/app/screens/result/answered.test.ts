import { describe, expect, it } from "vitest";
import type { SoloEvent } from "../../../../../../game/solo/model.ts";
import { replay } from "../../../../../../game/solo/step.ts";
import { answeredIn } from "../../../../../../renderer/app/screens/result/answered.ts";
import { question } from "../../../../game/solo/games.ts";
import { setup } from "../history/games.ts";

/** Shown: Dee, Cid, Bea, Ann; the key stands in place 1. */
const drawn = (questionId: string) => ({
  kind: "choice" as const,
  questionId,
  order: [3, 2, 1, 0],
  key: 1,
  topic: "crew",
});
const questions = new Map(["a", "b", "c"].map((id) => [id, question({ id, answer: 2 })]));

function stateAfter(...moves: SoloEvent[]) {
  const began: SoloEvent = { type: "began", at: 0, setup, draw: ["a", "b", "c"].map(drawn) };
  const replayed = replay([began, { type: "shown", at: 0, index: 0 }, ...moves]);
  if (!replayed.ok) throw new Error(replayed.message);
  return replayed.value;
}

describe("the questions of a game", () => {
  it("tell what was chosen in the words of the option, whatever place it stood in", () => {
    const [first] = answeredIn(stateAfter({ type: "chose", at: 4500, place: 3 }), questions);
    expect(first).toMatchObject({ number: 1, chosen: "Ann", key: "Cid", right: false, points: 0, firstTake: null });
  });

  it("tell the first take of a second one", () => {
    const state = stateAfter(
      { type: "lifeline", at: 100, lifeline: "second-take", cut: [] },
      { type: "chose", at: 1000, place: 0 },
      { type: "chose", at: 2500, place: 1 },
    );
    expect(answeredIn(state, questions)[0]).toMatchObject({ firstTake: "Dee", chosen: "Cid", right: true });
  });

  it("tell nothing chosen where time ran out", () => {
    const [first] = answeredIn(stateAfter({ type: "time-ran-out", at: 60_000 }), questions);
    expect(first).toMatchObject({ chosen: null, key: "Cid", right: false });
  });

  it("never tell a question that has not been answered yet", () => {
    const state = stateAfter({ type: "chose", at: 1000, place: 1 }, { type: "shown", at: 2000, index: 1 });
    expect(answeredIn(state, questions).map(({ number }) => number)).toEqual([1]);
  });

  it("keep their verdict where the pack has lost the question", () => {
    const [first] = answeredIn(stateAfter({ type: "chose", at: 1000, place: 1 }), new Map());
    expect(first).toMatchObject({ question: null, chosen: null, key: null, right: true, topic: "crew" });
  });
});
