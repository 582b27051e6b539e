import { type Check, keyOf, wrongOptions } from "./judged.ts";

/** Characters: a difference below this is not seen at a glance, however large the ratio ("Rome" and "Adelaide"). */
const SEEN = 8;

/** The key is more than twice as long as the middle one of the options. */
export const keyLong: Check = {
  kind: "key-long",
  find: ({ question }) => {
    const key = keyOf(question).length;
    const middle = median(question.options.map((option) => option.length));
    return key > 2 * middle && key - middle >= SEEN ? `${key} characters among ${middle}` : null;
  },
};

/** A wrong option stands out by its length: more than three times the middle one of the others. */
export const optionLong: Check = {
  kind: "option-long",
  find: ({ question }) => {
    const middle = median(question.options.map((option) => option.length));
    const long = wrongOptions(question).find(({ length }) => length > 3 * middle && length - middle >= SEEN);
    return long === undefined ? null : `“${long}” among ${middle} characters`;
  },
};

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
