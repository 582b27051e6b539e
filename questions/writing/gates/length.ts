import type { Gate } from "./gate.ts";

/** The key is more than twice as long as the middle one of the options, or longer than anybody reads aloud. */
export const length: Gate = {
  name: "length",
  stops: ({ key, wrong, stem }) => {
    const options = wrong.map(({ text }) => text);
    return standsOut(key, options) || key.length > LONGEST.option || stem.text.length > LONGEST.stem;
  },
};

/** What is still read aloud, in letters. */
export const LONGEST = { option: 70, stem: 230 } as const;

export function standsOut(key: string, wrong: readonly string[]): boolean {
  const lengths = wrong.map((text) => text.length).sort((a, b) => a - b);
  const middle = lengths[Math.min(1, lengths.length - 1)] ?? 0;
  return key.length > Math.max(12, 2 * middle);
}
