import { type Closed, lifelinesOf, mayUse, whyClosed } from "../../../game/solo/lifelines.ts";
import type { Lifeline } from "../../../game/solo/model.ts";
import type { Asking } from "../../../game/solo/state.ts";

/** `open`: to be had. `working`: used on this question. `spent`: used before. `closed`: of no use on this question. */
export type LifelineState = "open" | "working" | "spent" | "closed";

export type LifelineInPlay = {
  readonly lifeline: Lifeline;
  readonly state: LifelineState;
  /** Why it is closed; null where it is not. */
  readonly why: Closed | null;
};

/** The lifelines of a game, as they stand for the question in view. */
export function lifelinesInPlay(state: Asking): readonly LifelineInPlay[] {
  return lifelinesOf(state.setup.mode).map((lifeline) => {
    const how = stateOf(state, lifeline);
    return { lifeline, state: how, why: how === "closed" ? whyClosed(state, lifeline) : null };
  });
}

function stateOf(state: Asking, lifeline: Lifeline): LifelineState {
  if (mayUse(state, lifeline)) return "open";
  if (isWorking(state, lifeline)) return "working";
  return state.lifelines.includes(lifeline) ? "closed" : "spent";
}

function isWorking(state: Asking, lifeline: Lifeline): boolean {
  return (lifeline === "cut-two" && state.cut.length > 0) || (lifeline === "second-take" && state.secondTake);
}
