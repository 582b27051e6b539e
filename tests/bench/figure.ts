/** One line of the bench table. `aim` is what it is compared with, in the same unit; absent where there is none. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "ms/1000 words" | "kB" | "MB" | "ratio" | "count" | "exponent";
  readonly aim?: number;
};

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

export function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
