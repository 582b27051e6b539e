import { keysOf, optionsOf } from "../../../../questions/key.ts";
import type { Question } from "../../../../questions/model.ts";
import type { Picking } from "../../night/build-request.ts";

/** Questions of a pack that fit what is looked for: every word typed stands in the prompt, an option or the answer. */
export function offered(
  questions: readonly Question[],
  { topic, difficulty }: Pick<Picking, "topic" | "difficulty">,
  words: string,
): readonly Question[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return questions.filter((question) => {
    if (topic !== null && question.topic !== topic) return false;
    if (difficulty !== null && question.difficulty !== difficulty) return false;
    const text = [question.prompt, ...optionsOf(question), ...keysOf(question)].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
