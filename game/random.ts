/**
 * Seeded randomness whose state is data. The generator is mulberry32 (Tommy Ettinger, 2017, public domain): one 32-bit
 * word of state, a period of 2^32, good enough to deal a quiz and the same on every platform.
 */
export type RandomState = number;

/** A number in [0, 1), a multiple of 2^-32, and the state to draw the next one from. */
export function nextRandom(state: RandomState): readonly [value: number, next: RandomState] {
  const next = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return [((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000, next];
}

/** A shuffled copy (Fisher and Yates) and the state after it. */
export function shuffle<T>(items: readonly T[], state: RandomState): readonly [shuffled: T[], next: RandomState] {
  const left = [...items];
  const shuffled: T[] = [];
  let current = state;
  while (left.length > 0) {
    const [value, next] = nextRandom(current);
    current = next;
    shuffled.push(...left.splice(Math.floor(value * left.length), 1));
  }
  return [shuffled, current];
}

/** A seed for a part of something seeded: mixes a seed with the text that names the part (FNV-1a, 32 bits). */
export function seedFor(seed: number, name: string): RandomState {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
