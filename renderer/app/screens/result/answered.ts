import type { Given } from "../../../../game/given.ts";
import type { SoloState } from "../../../../game/solo/state.ts";
import type { Question } from "../../../../questions/model.ts";
import { givenText, keyText } from "../../game/answer-text.ts";

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
    const textOf = (given: Given | null) =>
      given === null || question === null || drawn === undefined ? null : givenText(question, drawn, given);
    return {
      number: answer.index + 1,
      question,
      topic: drawn?.topic ?? "",
      chosen: textOf(answer.given),
      firstTake: textOf(answer.first),
      key: question === null ? null : keyText(question),
      right: answer.right,
      seconds: answer.elapsedMs / 1000,
      points: answer.points.total,
    };
  });
}
