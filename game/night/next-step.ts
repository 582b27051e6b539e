import { nextRound } from "./asking.ts";
import type { HOST_STEPS } from "./host-view.ts";
import { sharedPrizes } from "./standings.ts";
import { ahead, inRound, type NightState, roundOf } from "./state.ts";

export type HostStep = (typeof HOST_STEPS)[number];

/** What `next` would do; null at the end. */
export function nextStep(state: NightState): HostStep | null {
  const { now } = state;
  switch (now.phase) {
    case "open":
    case "tie-open":
      return "close";
    case "closed":
      return revealsNow(state) ? "reveal" : stepInRound(state);
    case "tie-closed":
      return now.revealed ? stepBetweenRounds(state) : "reveal";
    case "break":
      return stepAfterBreak(state);
    case "end":
      return null;
    default:
      return inRound(state) ? stepInRound(state) : stepBetweenRounds(state);
  }
}

/** After each question, or when all of the round were put. */
function revealsNow(state: NightState): boolean {
  return roundOf(state.basis.plan, state.round)?.reveal === "each" || ahead(state).length === 0;
}

function stepInRound(state: NightState): HostStep {
  if (ahead(state).length > 0) return "ask";
  return state.waiting.length > 0 ? "reveal" : "end-round";
}

function stepBetweenRounds(state: NightState): HostStep {
  if (nextRound(state) === null)
    return freeTieBreak(state) !== null && prizeTie(state) !== null ? "tie-break" : "podium";
  const rests = state.now.phase === "standings" && (roundOf(state.basis.plan, state.round)?.breakSeconds ?? 0) > 0;
  return rests ? "break" : "begin-round";
}

/** Straight into the next round, or back to where the round was left. */
function stepAfterBreak(state: NightState): HostStep {
  return !inRound(state) && nextRound(state) !== null ? "begin-round" : "end-break";
}

/** The best place with a prize that is shared, once all rounds are over. */
export function prizeTie({ basis }: NightState) {
  return sharedPrizes(basis)[0] ?? null;
}

/** Index of the first tie-break question that was not put yet. */
export function freeTieBreak({ basis, tiesAsked }: NightState): number | null {
  const index = basis.plan.tieBreaks.findIndex(({ id }) => !tiesAsked.includes(id));
  return index < 0 ? null : index;
}
