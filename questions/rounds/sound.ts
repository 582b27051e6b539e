import type { Question } from "../model.ts";
import { lookOver } from "../writing/look-over.ts";

/** Whether the writer's gates see nothing in it: no option stands out, or holds another, or says what the prompt says. */
export function isSound(question: Question): boolean {
  return lookOver(question).every(({ holds }) => holds);
}
