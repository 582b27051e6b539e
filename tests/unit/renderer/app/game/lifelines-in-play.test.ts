import { describe, expect, it } from "vitest";
import type { SoloEvent } from "../../../../../game/solo/model.ts";
import { lifelinesInPlay } from "../../../../../renderer/app/game/lifelines-in-play.ts";
import type { Game } from "../../../../../renderer/app/game/model.ts";
import { chose, gameAfter, shown } from "./played.ts";

function states({ state }: Game): Record<string, string> {
  if (state.phase !== "asking") throw new Error("No question is in view.");
  return Object.fromEntries(lifelinesInPlay(state).map(({ lifeline, state: how }) => [lifeline, how]));
}

const secondTake: SoloEvent = { type: "lifeline", at: 10, lifeline: "second-take", cut: [] };
const cutTwo: SoloEvent = { type: "lifeline", at: 10, lifeline: "cut-two", cut: [1, 2] };

describe("lifelinesInPlay", () => {
  it("offers all three at first, but no freeze where no clock runs", () => {
    expect(states(gameAfter("classic", [shown(0)]))).toEqual({
      "cut-two": "open",
      "freeze-frame": "open",
      "second-take": "open",
    });
    expect(states(gameAfter("relaxed", [shown(0)]))).not.toHaveProperty("freeze-frame");
  });

  it("says what works on this question, and what is spent on the next", () => {
    expect(states(gameAfter("classic", [shown(0), cutTwo]))["cut-two"]).toBe("working");
    expect(states(gameAfter("classic", [shown(0), cutTwo, chose(0, 0), shown(1)]))["cut-two"]).toBe("spent");
  });

  it("closes the cut, without spending it, where too few options are left", () => {
    expect(states(gameAfter("classic", [shown(0), secondTake, chose(0, 3)]))["cut-two"]).toBe("closed");
  });
});
