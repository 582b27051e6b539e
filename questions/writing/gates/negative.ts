import type { Gate } from "./gate.ts";

/** "Which of these did not ...": more is asked than is known. */
export const negative: Gate = {
  name: "negative",
  stops: ({ stem }) => /\b(?:not|never|n't|except)\b/i.test(stem.text.replace(/“[^”]*”/g, "")),
};
