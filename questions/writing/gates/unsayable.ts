import type { Gate } from "./gate.ts";

/** Digits of a sum that a quizmaster can still say and a room can still hear. */
const SAYABLE = 4;

/** $7,870,774: a sum that nobody can read aloud four times over, nor tell from another. */
function isUnsayable(text: string): boolean {
  const [sum] = text.match(/[$£€]\s?\d{1,3}(?:,\d{3})+\b/) ?? [];
  return sum !== undefined && sum.replace(/\D/g, "").replace(/0+$/, "").length > SAYABLE;
}

/** Sums to the last coin. */
export const unsayable: Gate = {
  name: "unsayable",
  stops: ({ key, wrong }) => [key, ...wrong.map(({ text }) => text)].some(isUnsayable),
};
