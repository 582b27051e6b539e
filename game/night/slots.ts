/**
 * Values by small whole numbers, never changed in place: setting one copies its chunk and the list of chunks, not all
 * that a thousand seats have answered.
 */
export type Slots<T> = readonly (readonly (T | undefined)[])[];

const CHUNK = 32;
const EMPTY: readonly undefined[] = Array.from({ length: CHUNK }, () => undefined);

export function slotAt<T>(slots: Slots<T>, slot: number): T | undefined {
  return slots[Math.floor(slot / CHUNK)]?.[slot % CHUNK];
}

export function withSlot<T>(slots: Slots<T>, slot: number, value: T | undefined): Slots<T> {
  const chunk = Math.floor(slot / CHUNK);
  const missing = Array.from({ length: Math.max(0, chunk + 1 - slots.length) }, () => EMPTY);
  const grown = [...slots, ...missing];
  grown[chunk] = (grown[chunk] ?? EMPTY).with(slot % CHUNK, value);
  return grown;
}
