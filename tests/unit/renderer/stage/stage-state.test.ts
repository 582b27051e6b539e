import { describe, expect, it } from "vitest";
import type { StageView, ToStage } from "../../../../game/night/messages.ts";
import { cueFor, cueForSeconds } from "../../../../renderer/stage/sound/cues-for.ts";
import { START, type StageState, stageStep } from "../../../../renderer/stage/state/stage-state.ts";
import { stageScreens, stageView } from "../../../e2e/fixtures/night-views.ts";

const at = { now: 1000 };
const screen = (name: string): StageView => {
  const make = stageScreens[name];
  if (make === undefined) throw new Error(`No screen ${name}`);
  return stageView(make(at));
};
const hear = (state: StageState, message: ToStage) => stageStep(state, { type: "heard", message, at: 1000 });
const view = (name: string, rev: number): ToStage => ({ type: "view", rev, now: 1000, view: screen(name) });

describe("what the stage knows", () => {
  const open = stageStep(START, { type: "opened" });

  it("is the newest view", () => {
    const state = hear(hear(open, view("question", 5)), view("lobby", 4));
    expect(state.view?.now.screen).toBe("question");
  });

  it("is whatever the host says after the line was lost: it may count anew", () => {
    const lost = stageStep(hear(open, view("question", 5)), { type: "lost" });
    expect(lost).toMatchObject({ line: "lost", view: { now: { screen: "question" } } });
    expect(hear(stageStep(lost, { type: "opened" }), view("lobby", 0)).view?.now.screen).toBe("lobby");
  });

  it("takes a count for the question in view, and for nothing else", () => {
    const count: ToStage = { type: "count", rev: 6, answered: 9, seats: 9 };
    expect(hear(hear(open, view("question", 5)), count).view?.now).toMatchObject({ answered: 9, seats: 9 });
    expect(hear(hear(open, view("reveal", 5)), count).view).toEqual(screen("reveal"));
    expect(hear(hear(open, view("question", 7)), count).view?.now).toMatchObject({ answered: 8 });
  });

  it("tells a wrong key from a moment of haste", () => {
    expect(hear(open, { type: "refused", n: null, code: "wrong-pin" }).over).toBe("refused");
    expect(hear(open, { type: "refused", n: null, code: "old-version" }).over).toBe("outdated");
    expect(hear(open, { type: "refused", n: null, code: "too-fast" }).over).toBeNull();
  });
});

describe("what is heard", () => {
  it("is nothing when the stage has just opened", () => {
    expect(cueFor(null, screen("end"))).toBeNull();
  });

  it("is a cue for another screen, and none for the same one with another count", () => {
    expect(cueFor(screen("closed"), screen("reveal"))).toBe("reveal");
    const { now } = screen("question");
    if (now.screen !== "question") throw new Error("A question.");
    expect(cueFor(screen("question"), stageView({ ...now, answered: 9 }))).toBeNull();
    expect(cueFor(screen("question"), stageView({ ...now, question: { ...now.question, ask: "q9q9q9q9" } }))).toBe(
      "select",
    );
  });

  it("is a team that comes in, but not one that goes", () => {
    expect(cueFor(screen("empty lobby"), screen("lobby"))).toBe("select");
    expect(cueFor(screen("lobby"), screen("empty lobby"))).toBeNull();
  });

  it("is the last five seconds alone", () => {
    expect([7, 6, 5, 4, 1, 0].map(cueForSeconds)).toEqual([null, null, "last-seconds", "tick", "tick", null]);
  });
});
