import { type Frame, reel } from "../../../../game/solo/view.ts";
import type { Game } from "../../game/model.ts";
import { hasCount } from "../../game/modes.ts";
import type { QuizBarProps } from "./QuizBar.tsx";

/** Frames shown where a game has no end in sight. */
const LAST_FRAMES = 12;

/** What the bar says about a game. */
export function quizBarProps({ title, kind, state, player }: Game): Omit<QuizBarProps, "onLeave"> {
  const counted = hasCount(state.setup.mode);
  return {
    title,
    player: player ?? null,
    film: kind === "film",
    frames: framesShown(state, counted),
    number: numberInView(state),
    of: counted ? state.draw.length : null,
    streak: state.streak,
    score: state.score,
  };
}

/** The question in view, counted from one. */
export function numberInView(state: Game["state"]): number {
  return state.phase === "revealed" ? state.answers.length : Math.min(state.answers.length + 1, state.draw.length);
}

function framesShown(state: Game["state"], counted: boolean): readonly Frame[] {
  const frames = state.phase === "revealed" ? reel(state).map(withoutNow) : reel(state);
  return counted ? frames : frames.filter((frame) => frame !== "to-come").slice(-LAST_FRAMES);
}

/** Between two questions none is the present one. */
function withoutNow(frame: Frame): Frame {
  return frame === "now" ? "to-come" : frame;
}
