import type { Reading } from "./model.ts";

/** Something that is read from a sentence once: several relations look at the same one. */
export function perReading<T extends object>(read: (reading: Reading) => T): (reading: Reading) => T {
  const known = new WeakMap<Reading, T>();
  return (reading) => {
    const before = known.get(reading);
    if (before !== undefined) return before;
    const found = read(reading);
    known.set(reading, found);
    return found;
  };
}
