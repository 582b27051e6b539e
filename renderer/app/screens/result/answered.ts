import type { SoloState } from "../../../../game/solo/state.ts";
import { keysOf, optionsOf } from "../../../../questions/key.ts";
import type { Question } from "../../../../questions/model.ts";

/** A question of a game with what was made of it. */
export type Answered = {
  readonly number: number;
  /** Null where it is not in the pack any more, or the pack is gone. */
  readonly question: Question | null;
  readonly topic: string;
  /** What was chosen in the end; null where time ran out or the question is gone. */
  readonly chosen: string | null;
  /** The wrong first choice of a second take. */
  readonly firstTake: string | null;
  readonly key: string | null;
  readonly right: boolean;
  readonly seconds: number;
  readonly points: number;
};

/** The questions that were answered, in their order. What was not asked yet stays untold. */
export function answeredIn(state: SoloState, questions: ReadonlyMap<string, Question>): readonly Answered[] {
  return state.answers.map((answer) => {
    const drawn = state.draw[answer.index];
    const question = questions.get(drawn?.questionId ?? "") ?? null;
    const options = question === null ? [] : optionsOf(question);
    const optionAt = (place: number | null) => (place === null ? null : (options[drawn?.order[place] ?? -1] ?? null));
    return {
      number: answer.index + 1,
      question,
      topic: drawn?.topic ?? "",
      chosen: optionAt(answer.place),
      firstTake: optionAt(answer.firstPlace),
      key: question === null ? null : keysOf(question).join(", "),
      right: answer.right,
      seconds: answer.elapsedMs / 1000,
      points: answer.points.total,
    };
  });
}
