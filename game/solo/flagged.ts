import type { Question } from "../../questions/model.ts";

/** What may be drawn: a question that the person called wrong is not asked again, unless nothing else is left. */
export function withoutFlagged(questions: readonly Question[], flagged: ReadonlySet<string>): readonly Question[] {
  const trusted = questions.filter(({ id }) => !flagged.has(id));
  return trusted.length > 0 ? trusted : questions;
}

/** How many that are. */
export function drawableCount({
  questions,
  flagged,
}: {
  readonly questions: number;
  readonly flagged: number;
}): number {
  return flagged < questions ? questions - flagged : questions;
}
