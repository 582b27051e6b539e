import type { Drawn } from "./model.ts";
import { type Answer, type Ending, endingOf, type SoloState } from "./state.ts";
import { rightCount } from "./view.ts";

export type Outcome = {
  readonly score: number;
  readonly right: number;
  readonly answered: number;
  /** Questions dealt. */
  readonly of: number;
  readonly bestStreak: number;
  /** When the last answer was given or the game was left; null while it can go on. */
  readonly endedAt: number | null;
  readonly ending: Ending | null;
  readonly rows: readonly OutcomeRow[];
};

type OutcomeRow = Answer & Pick<Drawn, "questionId" | "topic">;

/** What a game has come to so far: all that is kept of it beside its events. */
export function outcomeOf(state: SoloState): Outcome {
  const ending = endingOf(state);
  return {
    score: state.score,
    right: rightCount(state),
    answered: state.answers.length,
    of: state.draw.length,
    bestStreak: state.bestStreak,
    endedAt: ending === null ? null : state.at,
    ending,
    rows: state.answers.map((answer) => {
      const drawn = state.draw[answer.index];
      return { ...answer, questionId: drawn?.questionId ?? "", topic: drawn?.topic ?? "" };
    }),
  };
}
