import { type Laid, placeCount } from "../../../game/judge.ts";
import { TRUTH_PLACES } from "../../../game/places.ts";
import type { Drawn } from "../../../game/solo/model.ts";
import { optionsOf } from "../../../questions/key.ts";
import type { Question } from "../../../questions/model.ts";
import { t } from "../../messages/t.ts";
import type { Game } from "./model.ts";

/** How the question in view lies on the table. */
export function drawnInView({ state }: Game): Drawn | undefined {
  return state.draw[state.index];
}

export function questionInView(game: Game): Question | undefined {
  const drawn = drawnInView(game);
  return drawn === undefined ? undefined : game.questions.get(drawn.questionId);
}

/** The options of a question in the order in which they are shown, a statement's two counted as such. */
export function optionsInOrder(question: Question, drawn: Laid): readonly string[] {
  if (drawn.kind === "truth") return TRUTH_PLACES.map((value) => t(value ? "answer.true" : "answer.false"));
  const options = optionsOf(question);
  return "order" in drawn ? drawn.order.map((index) => options[index] ?? "") : [];
}

/** Rows that the answers take on a wide screen; several have one more, for the button that sends them, and a timeline has one for each. */
export function rowsOf(drawn: Drawn): number {
  if (drawn.kind === "timeline") return placeCount(drawn);
  return Math.ceil(placeCount(drawn) / 2) + (drawn.kind === "several" ? 1 : 0);
}
