import { type Samples, silence } from "./samples.ts";

/** Numbers in [0, 1), the same ones for the same seed (mulberry32, Tommy Ettinger, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** White noise between -1 and 1. */
export function noise(seconds: number, seed: number): Samples {
  const random = randomFrom(seed);
  return silence(seconds).map(() => random() * 2 - 1);
}
