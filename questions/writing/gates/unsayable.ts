import type { Gate } from "./gate.ts";

/** Digits of a sum that a quizmaster can still say and a room can still hear. */
const SAYABLE = 4;

/** $7,870,774: a sum that nobody can read aloud four times over, nor tell from another. */
function isUnsayable(text: string): boolean {
  const [sum] = text.match(/[$£€]\s?\d{1,3}(?:,\d{3})+\b/) ?? [];
  return sum !== undefined && sum.replace(/\D/g, "").replace(/0+$/, "").length > SAYABLE;
}

/** "Martin Vale BSC": letters of a guild, that one name of four bears. */
const LETTERED = / (?:[A-Z]\.?){3}$/;

/** Sums to the last coin, and names with letters behind them. */
export const unsayable: Gate = {
  name: "unsayable",
  stops: ({ key, wrong }) =>
    [key, ...wrong.map(({ text }) => text)].some((text) => isUnsayable(text) || LETTERED.test(text)),
};
