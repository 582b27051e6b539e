import type { ChoiceQuestion } from "../../../../questions/model.ts";
import type { Picking } from "../../night/build-request.ts";

/** Questions of a pack that fit what is looked for: every word typed stands in the prompt or an option. */
export function offered(
  questions: readonly ChoiceQuestion[],
  { topic, difficulty }: Pick<Picking, "topic" | "difficulty">,
  words: string,
): readonly ChoiceQuestion[] {
  const wanted = words.toLowerCase().split(/\s+/u).filter(Boolean);
  return questions.filter((question) => {
    if (topic !== null && question.topic !== topic) return false;
    if (difficulty !== null && question.difficulty !== difficulty) return false;
    const text = [question.prompt, ...question.options].join(" ").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
