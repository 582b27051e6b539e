import type { ReactNode } from "react";
import type { Question } from "../../../questions/model.ts";

/** A question's words, with the titles of works in italics. */
export function Prompt({ question }: { readonly question: Pick<Question, "prompt" | "italics"> }): ReactNode {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const [start, end] of question.italics) {
    pieces.push(question.prompt.slice(from, start), <i key={start}>{question.prompt.slice(start, end)}</i>);
    from = end;
  }
  pieces.push(question.prompt.slice(from));
  return pieces;
}
