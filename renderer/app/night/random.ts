/** A random name for a plan, a round or an item. */
export function newId(): string {
  return crypto.randomUUID();
}

/** A 32-bit seed. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
