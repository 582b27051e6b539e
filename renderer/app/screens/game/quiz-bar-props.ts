import { type Frame, reel } from "../../../../game/solo/view.ts";
import type { Game } from "../../game/model.ts";
import { hasCount } from "../../game/modes.ts";
import type { QuizBarProps } from "./QuizBar.tsx";

/** Frames shown where a game has no end in sight. */
const LAST_FRAMES = 12;

/** What the bar says about a game. */
export function quizBarProps({ title, kind, state }: Game): Omit<QuizBarProps, "onLeave"> {
  const counted = hasCount(state.setup.mode);
  return {
    title,
    film: kind === "film",
    frames: counted ? reel(state) : lastFrames(reel(state)),
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

function lastFrames(frames: readonly Frame[]): readonly Frame[] {
  return frames.filter((frame) => frame !== "to-come").slice(-LAST_FRAMES);
}
