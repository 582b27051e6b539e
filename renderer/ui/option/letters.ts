/** The letters of the options, in the order of their places. */
const OPTION_LETTERS = ["A", "B", "C", "D", "E", "F"] as const;
export type OptionLetter = (typeof OPTION_LETTERS)[number];

export function letterAt(place: number): OptionLetter {
  return OPTION_LETTERS[place] ?? "F";
}
