import { HOST_MOVES } from "./host-view.ts";
import { nextStep } from "./next-step.ts";
import { ahead, clockOf, inRound, isQuiet, type NightState } from "./state.ts";

type Move = (typeof HOST_MOVES)[number];

/** Commands without a seat or a question that `decide` accepts now. */
export function movesOf(state: NightState): Move[] {
  return HOST_MOVES.filter((move) => MOVES[move](state));
}

const MOVES: Readonly<Record<Move, (state: NightState) => boolean>> = {
  next: (state) => {
    const step = nextStep(state);
    return step !== null && (step !== "close" || state.held === "no");
  },
  pause: (state) => clockOf(state) !== null && state.held === "no",
  resume: ({ held }) => held !== "no",
  extend: (state) => clockOf(state) !== null,
  close: ({ now }) => now.phase === "open" || now.phase === "tie-open",
  reveal: (state) => nextStep(state) === "reveal",
  skip: (state) => inRound(state) && (ahead(state).length > 0 || isInView(state)) && state.now.phase !== "end",
  standings: (state) => isQuiet(state) && state.now.phase !== "lobby" && state.now.phase !== "standings",
  "end-round": (state) => isQuiet(state) && inRound(state) && ahead(state).length > 0,
  break: (state) => isQuiet(state) && state.now.phase !== "break",
  "end-break": ({ now }) => now.phase === "break",
  undo: ({ steps }) => steps.length > 0,
  lock: ({ locked }) => !locked,
  unlock: ({ locked }) => locked,
  end: ({ now }) => now.phase !== "end",
};

function isInView({ now }: NightState): boolean {
  return now.phase === "open" || now.phase === "closed";
}
