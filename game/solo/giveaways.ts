import type { Question } from "../../questions/model.ts";

/** Lower case, words only, with a space at each end: so that `includes` finds whole words. */
function wordsOf(text: string): string {
  return ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ")} `;
}

function keyOf(question: Question): string {
  return wordsOf(question.options[question.answer] ?? "");
}

/**
 * Remembers questions and tells whether another may stand beside them: one gives another's answer away when its prompt
 * says the other's key, word for word.
 */
export function createGiveaways() {
  const prompts: string[] = [];
  const keys: string[] = [];
  const isGiven = (question: Question): boolean => {
    const key = keyOf(question);
    return prompts.some((prompt) => prompt.includes(key));
  };
  const tells = (question: Question): boolean => {
    const prompt = wordsOf(question.prompt);
    return keys.some((key) => prompt.includes(key));
  };
  return {
    add(question: Question): void {
      prompts.push(wordsOf(question.prompt));
      keys.push(keyOf(question));
    },
    /** One of those remembered says this question's key. */
    isGiven,
    /** This question says a key of one of those remembered. */
    tells,
    /** Neither this question nor any of those remembered gives the other's answer away. */
    isClear: (question: Question): boolean => !isGiven(question) && !tells(question),
  };
}
