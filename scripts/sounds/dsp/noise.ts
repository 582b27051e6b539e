import { nextRandom } from "../../../game/random.ts";
import { type Samples, silence } from "./samples.ts";

/** Numbers in [0, 1), the same ones for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    const [value, next] = nextRandom(state);
    state = next;
    return value;
  };
}

/** White noise between -1 and 1. */
export function noise(seconds: number, seed: number): Samples {
  const random = randomFrom(seed);
  return silence(seconds).map(() => random() * 2 - 1);
}
