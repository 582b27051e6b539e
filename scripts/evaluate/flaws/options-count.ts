import type { Check } from "./judged.ts";

/** Exactly four options, none of them empty, one of them the key. */
export const notFour: Check = {
  kind: "not-four-options",
  find: ({ question: { options, answer } }) => {
    if (options.length !== 4) return `${options.length} options`;
    if (options.some((option) => option.trim() === "")) return "an empty one";
    return options[answer] === undefined ? `no option ${answer}` : null;
  },
};
