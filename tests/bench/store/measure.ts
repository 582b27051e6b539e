/** Times of one piece of work, milliseconds. */
export type Spread = { readonly name: string; readonly p50: number; readonly p95: number; readonly aim: number };

const ROUNDS = 30;
const WARM_UP = 3;

/** Does it again and again; the first few times are not counted. */
export function measure(name: string, aim: number, work: (round: number) => unknown): Spread {
  const times: number[] = [];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const start = performance.now();
    work(round + WARM_UP);
    const ms = performance.now() - start;
    if (round >= 0) times.push(ms);
  }
  times.sort((a, b) => a - b);
  return { name, aim, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
