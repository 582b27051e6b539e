import { nextRandom, seedFor } from "../../../game/random.ts";

export type Random = {
  /** In [0, 1). */
  readonly number: () => number;
  /** In [0, below), whole. */
  readonly below: (below: number) => number;
};

export function createRandom(seed: number, name: string): Random {
  let state = seedFor(seed, name);
  const number = () => {
    const [value, next] = nextRandom(state);
    state = next;
    return value;
  };
  return { number, below: (below) => Math.floor(number() * below) };
}
