/** Numbers that look random and follow from a seed: mulberry32. */
export type Random = {
  /** A whole number from 0 to `below` - 1; 0 where `below` is 0. */
  readonly below: (below: number) => number;
  /** One of the values, each as likely. */
  readonly pick: <T>(values: readonly [T, ...T[]]) => T;
};

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return { below, pick: (values) => values[below(values.length)] ?? values[0] };
}
