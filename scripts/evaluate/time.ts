/** Passes over all files after one that nobody counts. */
const PASSES = 3;

export type Work = { readonly file: string; readonly work: () => void };

/**
 * Milliseconds of each work, by file: the middle one of several passes over all of them, after a pass to warm up.
 * `now` is a clock in milliseconds that never goes back.
 */
export function timeWorks(works: readonly Work[], now: () => number): ReadonlyMap<string, number> {
  for (const { work } of works) work();
  const times = new Map<string, number[]>();
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { file, work } of works) {
      const from = now();
      work();
      times.set(file, [...(times.get(file) ?? []), now() - from]);
    }
  }
  return new Map([...times].map(([file, measured]) => [file, middle(measured)]));
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
