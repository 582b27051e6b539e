import type { Gate } from "./gate.ts";

/** The key is more than twice as long as the middle one of the options, or longer than anybody reads aloud. */
export const length: Gate = {
  name: "length",
  stops: ({ key, wrong, stem }) => {
    const lengths = wrong.map((option) => option.text.length).sort((a, b) => a - b);
    const middle = lengths[1] ?? 0;
    return key.length > Math.max(12, 2 * middle) || key.length > 70 || stem.text.length > 230;
  },
};
